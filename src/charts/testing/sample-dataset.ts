import type { Cell, Column, Dataset } from '../../datasets/dataset.ts';

const COLUMNS: readonly Column[] = [
  { name: 'month', label: 'Month', type: 'date', required: true },
  { name: 'name', label: 'Name', type: 'text', required: true },
  { name: 'a', label: 'A', type: 'number', unit: 'boats', required: false },
  { name: 'b', label: 'B', type: 'number', unit: 'boats', required: false },
  { name: 'tonnes', label: 'Tonnes', type: 'number', unit: 'tonnes', required: false },
  { name: 'until', label: 'Until', type: 'date', required: false },
  {
    name: 'standing',
    label: 'Standing',
    type: 'category',
    required: false,
    values: ['counted', 'guessed', 'weighed', 'both'],
    signs: {
      guessed: { sign: 'hollow', words: 'guessed by the harbour master' },
      weighed: { sign: 'broken', words: 'worked out from the weight of the catch' },
    },
  },
  { name: 'source', label: 'Sources', type: 'sources', required: false },
];

/** A dataset about boats, with the columns month, name, a, b, tonnes, until, standing and source; cells left out are gaps. */
export function sampleDataset(rows: readonly Record<string, Cell>[]): Dataset {
  const gaps = Object.fromEntries(COLUMNS.map(({ name }) => [name, null]));
  return {
    id: 'boats',
    title: 'Boats',
    description: 'Boats in the harbour.',
    attribution: 'Harbour office',
    columns: COLUMNS,
    rows: rows.map((cells, index) => ({ line: index + 2, cells: { ...gaps, ...cells } })),
    coverage: 'All.',
    gaps: [],
    caveats: [],
    compiledFrom: 'Reports',
    compiledOn: '2020-01-01',
    licence: 'CC0',
  };
}

/** A month by its distance from January 2000: 0 is "2000-01". */
export function monthText(index: number): string {
  return `${String(2000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}
