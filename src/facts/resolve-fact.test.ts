import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../datasets/dataset.ts';
import { selectedFactSchema, statedFactSchema } from '../schemas/fact-schema.ts';
import { printFact } from './print-fact.ts';
import { resolveFact, type ResolvedFact } from './resolve-fact.ts';

const loans: Dataset = {
  id: 'loans',
  title: 'Loans by year',
  description: '',
  attribution: 'The library',
  columns: [
    { name: 'year', label: 'Year', type: 'date', required: true },
    { name: 'loans', label: 'Loans', type: 'number', unit: 'loans', required: false },
    { name: 'income', label: 'Income', type: 'number', unit: 'million US dollars', required: false },
    { name: 'source', label: 'Sources', type: 'sources', required: false },
  ],
  rows: [
    { line: 2, cells: { year: '2018', loans: 400, income: 1720, source: 'a' } },
    { line: 3, cells: { year: '2019', loans: 300, income: null, source: 'a;b' } },
    { line: 4, cells: { year: '2020', loans: 100, income: 213.208, source: null } },
  ],
  coverage: '',
  gaps: [],
  caveats: [],
  compiledFrom: 'Yearly reports',
  compiledOn: '2026-01-01',
  licence: '',
};
const datasets = new Map([['loans', loans]]);
const select = (fact: object) =>
  resolveFact(
    {
      id: 'x',
      ...selectedFactSchema.parse({
        dataset: 'loans',
        column: 'loans',
        reduce: 'only',
        standing: 'established',
        expect: 0,
        ...fact,
      }),
    },
    datasets,
  );

function resolved(fact: object): ResolvedFact {
  const result = select(fact);
  assert.ok('resolved' in result, JSON.stringify(result));
  return result.resolved;
}

function problem(fact: object): string {
  const result = select(fact);
  assert.ok('problem' in result);
  return `${result.problem.key}: ${result.problem.what} ${result.problem.remedy}`;
}

test('every reduction gives its figure', () => {
  const all = { from: '2018', to: '2020' };
  const cases = [
    ['first', 400],
    ['last', 100],
    ['min', 100],
    ['max', 400],
    ['sum', 800],
    ['count', 3],
    ['difference', -300],
    ['percent-change', -75],
    ['ratio', 0.25],
  ] as const;
  for (const [reduce, value] of cases)
    assert.equal(resolved({ reduce, where: { year: all }, expect: value }).value, value);
});

test('a selected fact takes sources, attribution and unit from its data', () => {
  const fact = resolved({ where: { year: 2019 }, expect: 300 });
  assert.deepEqual(fact.sources, ['a', 'b']);
  assert.equal(fact.attribution, 'The library');
  assert.deepEqual(fact.origin, { dataset: 'loans', title: 'Loans by year', column: 'Loans', lines: [3] });
  assert.equal(printFact(fact).text, '300\u00a0loans');
});

test('what the sentences expect is compared to the last digit that it is written with', () => {
  const income = { where: { year: 2020 }, column: 'income' };
  assert.equal(resolved({ ...income, expect: 213.2 }).value, 213.208);
  assert.equal(resolved({ ...income, expect: 213 }).value, 213.208);
  assert.equal(
    problem({ ...income, expect: 213.3 }),
    'expect: The dataset "loans" now gives 213.208 (line 4); the fact expects 213.3. Read the sentences that use this fact again, then write expect: 213.208.',
  );
});

test('a selection that cannot give one figure is told', () => {
  assert.equal(problem({ where: { year: 2025 } }), 'where: No row of "loans" fits. Check the values under where.');
  assert.equal(
    problem({}),
    'where: 3 rows of "loans" fit (lines 2, 3, 4); reduce: only needs exactly one. Add a column to where, or choose another reduce.',
  );
  assert.equal(
    problem({ where: { year: 2019 }, column: 'income' }),
    'where: The cell "income" on line 3 of "loans" is empty. A gap cannot be counted as zero. Select other rows.',
  );
  assert.equal(
    problem({ column: 'lones' }),
    'column: The dataset "loans" has no column "lones". Its columns are: year, loans, income, source.',
  );
  assert.equal(
    problem({ column: 'source', where: { year: 2018 } }),
    'column: The column "source" holds sources, not numbers. Choose a number column, or reduce: count.',
  );
  assert.equal(
    problem({ dataset: 'maps' }),
    'dataset: There is no dataset "maps". Datasets are the folders in content/datasets/.',
  );
});

test('a date in a table can be a fact', () => {
  const fact = resolved({ where: { loans: 100 }, column: 'year', expect: '2020' });
  assert.deepEqual(printFact(fact), { text: '2020', machine: '2020' });
});

test('a stated fact prints qualifier, figure and unit in the form asked for', () => {
  const stated = statedFactSchema.parse({
    statement: 's',
    value: -100000,
    unit: 'workers',
    qualifier: 'nearly',
    attribution: 'a',
    standing: 'estimate',
    sources: ['a'],
  });
  const result = resolveFact({ id: 'x', ...stated }, datasets);
  assert.ok('resolved' in result);
  const text = (form: 'full' | 'value' | 'number' | 'magnitude') => printFact(result.resolved, form).text;
  assert.equal(text('full'), 'nearly \u2212100,000\u00a0workers');
  assert.equal(text('value'), '\u2212100,000\u00a0workers');
  assert.equal(text('number'), '\u2212100,000');
  assert.equal(text('magnitude'), '100,000\u00a0workers');
});

test('a range prints both ends and gives machines both', () => {
  const range = statedFactSchema.parse({
    statement: 's',
    value: [20, 30],
    unit: 'trucks a day',
    attribution: 'a',
    standing: 'reported',
    sources: ['a'],
  });
  const result = resolveFact({ id: 'x', ...range }, datasets);
  assert.ok('resolved' in result);
  assert.deepEqual(printFact(result.resolved), { text: '20 to 30\u00a0trucks a day', machine: '20/30' });
});
