import type { Dataset } from '../../datasets/dataset.ts';
import type { ResolvedFact } from '../resolved-fact.ts';

/** Three years of a library, the middle one with a gap. */
export const loans: Dataset = {
  id: 'loans',
  title: 'Loans by year',
  description: '',
  attribution: 'The library',
  columns: [
    { name: 'year', label: 'Year', type: 'date', required: true },
    { name: 'loans', label: 'Loans', type: 'number', unit: 'books', required: false },
    { name: 'income', label: 'Income', type: 'number', unit: 'million US dollars', required: false },
    { name: 'kind', label: 'Kind', type: 'text', required: false },
    { name: 'source', label: 'Sources', type: 'sources', required: false },
  ],
  rows: [
    { line: 2, cells: { year: '2018', loans: 400, income: 1720, kind: 'lent', source: 'a' } },
    { line: 3, cells: { year: '2019', loans: 300, income: null, kind: 'lent', source: 'a;b' } },
    { line: 4, cells: { year: '2020', loans: 100, income: 213.208, kind: 'lent', source: null } },
  ],
  coverage: '',
  gaps: [],
  caveats: [],
  compiledFrom: 'Yearly reports',
  compiledOn: '2026-01-01',
  licence: '',
};

/** A fact that a librarian states, with its id, for a map of facts. */
export function stated(id: string, fact: Partial<ResolvedFact>): [string, ResolvedFact] {
  const common = {
    value: null,
    unit: '',
    attribution: 'A librarian',
    standing: 'established',
    sources: ['a'],
  } as const;
  return [id, { id, ...common, stated: true, ...fact }];
}
