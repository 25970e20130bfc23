import type { ContentProblem } from '../../../../records/problems/content-problem.ts';
import type { Cell, Column, Dataset } from '../../dataset.ts';

/** A table of the types of its columns and of its rows, whose key is the first column. */
export function smallTable(
  types: Readonly<Record<string, Column['type']>>,
  rows: readonly (readonly Cell[])[],
): Dataset {
  const names = Object.keys(types);
  const columns = Object.entries(types).map(([name, type]) => ({ name, label: name, type, required: false }));
  const words = { title: 'Loans', description: '', attribution: '', coverage: 'The years 2017 to 2020.', licence: '' };
  return {
    ...{
      id: 'loans',
      ...words,
      columns,
      key: names.slice(0, 1),
      compiledFrom: '',
      compiledOn: '2021-03-31',
      gaps: [],
      caveats: [],
    },
    dateColumn: names.find((name) => types[name] === 'date'),
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])),
    })),
  };
}

/** The line, the mistake and the remedy of each problem. */
export function inLines(problems: readonly ContentProblem[]): string[] {
  return problems.map(({ line, what, remedy }) => `${String(line)} ${what} ${remedy}`);
}
