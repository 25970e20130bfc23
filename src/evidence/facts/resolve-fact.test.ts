import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factSchemaFor, type Fact } from './fact-schema.ts';
import { resolveFact } from './resolve-fact.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { loans, stated } from './testing/sample-facts.ts';

const facts = new Map<string, ResolvedFact>([
  stated('books-1999', { value: 400, unit: 'books' }),
  stated('books-2020', { value: 100, unit: 'books', attribution: 'The mayor' }),
  stated('books-thousand', { value: 0.3, unit: 'thousand books' }),
  stated('no-books', { value: 0, unit: 'books' }),
  stated('share-1999', { value: 40, unit: 'percent' }),
  stated('share-2020', { value: 30, unit: 'percent' }),
  stated('some-books', { value: [2, 3], unit: 'books' }),
  stated('opened', { date: '2018-04-03' }),
  stated('closed', { date: '2019-12-22' }),
  stated('flood', { date: '2019-06' }),
]);
const ids = new Set([...facts.keys(), 'broken']);

function resolve(fact: object) {
  const written: Fact = { id: 'x', ...factSchemaFor(fact).parse(fact) };
  return resolveFact(written, { datasets: new Map([['loans', loans]]), facts, ids });
}

const selected = { dataset: 'loans', column: 'loans', reduce: 'only', standing: 'established', expect: 0 };
const computed = { from: ['books-1999', 'books-2020'], standing: 'established', expect: 1 };
const between = { between: ['opened', 'closed'], in: 'days', standing: 'established', expect: 628 };

function resolved(fact: object): ResolvedFact {
  const result = resolve(fact);
  assert.ok(result.resolved && !result.problem, JSON.stringify(result));
  return result.resolved;
}

function problem(fact: object): string {
  const { problem: found } = resolve(fact);
  assert.ok(found);
  return `${found.path.join('.')}: ${found.what} ${found.remedy}`;
}

test('every reduction of rows gives its figure', () => {
  const where = { year: { from: '2018', to: '2020' } };
  const cases = [
    ['first', 400],
    ['last', 100],
    ['min', 100],
    ['max', 400],
    ['sum', 800],
    ['mean', 266.666666666667],
    ['count', 3],
    ['difference', -300],
    ['percent-change', -75],
    ['ratio', 0.25],
  ] as const;
  for (const [reduce, value] of cases)
    assert.equal(resolved({ ...selected, reduce, where, expect: value }).value, value);
});

test('a selected fact takes sources, attribution and unit from its data', () => {
  const fact = resolved({ ...selected, where: { year: 2019 }, expect: 300 });
  assert.deepEqual(fact.sources, ['a', 'b']);
  assert.equal(fact.attribution, 'The library');
  assert.equal(fact.unit, 'books');
  assert.deepEqual(fact.origin, { dataset: 'loans', title: 'Loans by year', column: 'Loans', lines: [3] });
});

test('a figure that is not the expected one is resolved and told', () => {
  const income = { ...selected, where: { year: 2020 }, column: 'income' };
  assert.equal(resolved({ ...income, expect: 213.2 }).value, 213.208);
  assert.equal(resolved({ ...income, expect: 213 }).value, 213.208);
  assert.equal(resolve({ ...income, expect: 213.3 }).resolved?.value, 213.208);
  assert.equal(
    problem({ ...income, expect: 213.3 }),
    'expect: The dataset "loans" now gives 213.208 (line 4); the fact expects 213.3. Read the sentences that use this fact again, then write expect: 213.208.',
  );
});

test('a selection that cannot give one figure is told', () => {
  const cases = [
    [
      { where: { year: 2025 } },
      'where.year: No row of "loans" has "2025" under "year". It has there: 2018, 2019, 2020.',
    ],
    [
      { where: { kind: 'lent', year: 2025 } },
      'where.year: No row of "loans" has "2025" under "year". It has there: 2018, 2019, 2020.',
    ],
    [
      { where: { year: 2019, income: 1720 } },
      'where.income: No row of "loans" has "2019" under "year", and "1720" under "income". Those with year: "2019" have under "income": nothing.',
    ],
    [
      { where: { year: { from: '2021', to: '2022' } } },
      'where.year: No row of "loans" has a day from 2021 to 2022 under "year". It has there: 2018, 2019, 2020.',
    ],
    [
      { where: { kind: ['lent', 'lend'] } },
      'where.kind.1: No row of "loans" has "lend" under "kind". Did you mean "lent"? Correct it, or take it out of the list.',
    ],
    [
      { where: { kind: 'lend' } },
      'where.kind: No row of "loans" has "lend" under "kind". Did you mean "lent"? It has there: lent.',
    ],
    [
      {},
      'where: 3 rows of "loans" fit (lines 2, 3, 4); reduce: only needs exactly one. Add a column to where, or choose another reduce.',
    ],
    [
      { where: { year: 2019 }, column: 'income' },
      'where: The cell "income" on line 3 of "loans" is empty. A gap cannot be counted as zero. Select other rows.',
    ],
    [
      { column: 'lones' },
      'column: The dataset "loans" has no column "lones". Did you mean "loans"? Its columns are: year, loans, income, kind, source.',
    ],
    [
      { where: { yaer: 2019 } },
      'where.yaer: The dataset "loans" has no column "yaer". Did you mean "year"? Its columns are: year, loans, income, kind, source.',
    ],
    [
      { where: { kind: { from: '2018' } } },
      'where.kind: The column "kind" holds text, not dates, so nothing lies from one day to another. Write the value, or a list of values.',
    ],
    [
      { column: 'source', where: { year: 2018 } },
      'column: The column "source" holds sources, not numbers. Choose a number column, or reduce: count.',
    ],
    [
      { dataset: 'lones' },
      'dataset: There is no dataset "lones". Did you mean "loans"? Datasets are the folders in content/datasets/.',
    ],
  ] as const;
  for (const [fact, message] of cases) assert.equal(problem({ ...selected, ...fact }), message);
});

test('a date in a table can be a fact', () => {
  const fact = resolved({ ...selected, where: { loans: 100 }, column: 'year', expect: '2020' });
  assert.deepEqual([fact.value, fact.date], [null, '2020']);
});

test('every reduction of facts gives its figure and unit', () => {
  const cases = [
    [{ reduce: 'sum' }, 500, 'books'],
    [{ reduce: 'min' }, 100, 'books'],
    [{ reduce: 'max' }, 400, 'books'],
    [{ reduce: 'difference' }, -300, 'books'],
    [{ reduce: 'percent-change' }, -75, 'percent'],
    [{ reduce: 'ratio' }, 0.25, ''],
    [{ reduce: 'ratio', format: 'percent' }, 25, 'percent'],
    [{ reduce: 'ratio', unit: 'times' }, 0.25, 'times'],
    [{ reduce: 'sum', from: ['books-1999', 'books-thousand'] }, 700, 'books'],
    [{ reduce: 'difference', from: ['share-1999', 'share-2020'] }, -10, 'percentage points'],
  ] as const;
  for (const [fact, value, unit] of cases) {
    const result = resolved({ ...computed, ...fact, expect: value });
    assert.deepEqual([result.value, result.unit], [value, unit]);
  }
});

test('a computed fact names everybody it rests on', () => {
  const fact = resolved({ ...computed, reduce: 'sum', expect: 500, sources: ['more'] });
  assert.equal(fact.attribution, 'Computed here from: A librarian; The mayor');
  assert.deepEqual(fact.sources, ['a', 'more']);
  assert.deepEqual(fact.parts, ['books-1999', 'books-2020']);
});

test('facts that cannot be computed with are told', () => {
  const cases = [
    [
      { from: ['books-1999', 'books-202'] },
      'from.1: There is no fact "books-202". Did you mean "books-2020"? Facts are the entries in content/facts/.',
    ],
    [
      { from: ['some-books', 'books-2020'] },
      'from.0: "some-books" is a range, and nothing can be computed from it. Name a fact that is one figure.',
    ],
    [
      { from: ['books-1999', 'opened'] },
      'from.1: "opened" is no figure, and nothing can be computed from it. Name a fact that is one figure.',
    ],
    [
      { from: ['books-1999', 'share-2020'] },
      'from.1: "books-1999" is in books, "share-2020" in percent. Name facts that have the same unit.',
    ],
    [
      { from: ['no-books', 'books-2020'] },
      'from.0: "no-books" is zero, and nothing can be divided by it. Name another fact, or write reduce: difference.',
    ],
    [
      { expect: 4 },
      'from: What is computed from "books-1999" and "books-2020" is not what the fact expects; the other way round it would be. The earlier one, or the whole, comes first: from: [books-2020, books-1999].',
    ],
    [
      {},
      'expect: What is computed from "books-1999" and "books-2020" now gives 0.25; the fact expects 1. Read the sentences that use this fact again, then write expect: 0.25.',
    ],
  ] as const;
  for (const [fact, message] of cases) assert.equal(problem({ ...computed, reduce: 'ratio', ...fact }), message);
});

test('nothing is told of a fact whose parts could not be worked out', () => {
  assert.deepEqual(resolve({ ...computed, reduce: 'sum', from: ['books-1999', 'broken'] }), {});
});

test('the time between two dates is a fact', () => {
  const cases = [
    [{}, 628, 'days'],
    [{ in: 'weeks', qualifier: 'more than' }, 89, 'weeks'],
    [{ in: 'months', qualifier: 'more than' }, 20, 'months'],
    [{ in: 'months', qualifier: 'nearly' }, 21, 'months'],
    [{ in: 'months', qualifier: 'about' }, 21, 'months'],
    [{ in: 'years', qualifier: 'at least' }, 1, 'years'],
    [{ in: 'years and months', qualifier: 'more than' }, 20, 'years and months'],
    [{ between: ['opened', '2018-06-03'], in: 'months' }, 2, 'months'],
    [{ between: ['2018-04-03', 'closed'] }, 628, 'days'],
  ] as const;
  for (const [fact, value, unit] of cases) {
    const result = resolved({ ...between, ...fact, expect: value });
    assert.deepEqual([result.value, result.unit], [value, unit]);
  }
});

test('days between which no time can be told are told', () => {
  const cases = [
    [
      { in: 'months' },
      'in: From 2018-04-03 to 2019-12-22 is more than 20 and less than 21 months. Add qualifier: more than, or qualifier: nearly, or write in: days.',
    ],
    [{ between: ['closed', 'opened'] }, 'between: 2018-04-03 is before 2019-12-22. Write the earlier day first.'],
    [
      { between: ['opened', 'flood'] },
      'between.1: The fact "flood" is not dated to a day. Write a day, such as 2018-04-03, or the id of a fact that has one.',
    ],
    [
      { between: ['opened', '2018-02-30'] },
      'between.1: "2018-02-30" is not a day. There is no day 30: that month has 28 days.',
    ],
    [
      { between: ['opened', '2018-02'] },
      'between.1: "2018-02" is not a day. Time is counted from day to day. Write one, such as 2018-04-03.',
    ],
    [
      { between: ['2018-04-03', '2018-04-04'] },
      'between: These two days rest on no source. Name a fact that has one of the two dates, or add sources.',
    ],
    [
      { expect: 600 },
      'expect: The time from 2018-04-03 to 2019-12-22 now gives 628; the fact expects 600. Read the sentences that use this fact again, then write expect: 628.',
    ],
  ] as const;
  for (const [fact, message] of cases) assert.equal(problem({ ...between, ...fact }), message);
});
