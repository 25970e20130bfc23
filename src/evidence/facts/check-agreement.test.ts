import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { disagreements } from './check-agreement.ts';
import { factSchemaFor, type Fact } from './fact-schema.ts';
import { resolveFact } from './resolve-fact.ts';
import { loans } from './testing/sample-facts.ts';

const TABLE: Dataset = {
  ...loans,
  subject: ['year'],
  rows: [
    { line: 2, cells: { year: '2018', loans: 400, income: 1720, kind: 'first', source: 'a' } },
    { line: 3, cells: { year: '2018', loans: 400, income: 1650, kind: 'revised', source: 'a' } },
    { line: 4, cells: { year: '2019', loans: 300, income: 1650, kind: 'first', source: 'a' } },
  ],
};

function told(text: string, dataset = TABLE): string[] {
  const written = readRecordMaps([{ path: 'facts.yaml', text }], factSchemaFor);
  assert.deepEqual(written.problems, []);
  const facts = written.values as Map<string, Fact>;
  const datasets = new Map([['loans', dataset]]);
  const ground = { datasets, facts: new Map(), ids: written.ids };
  const values = new Map(
    [...facts].flatMap(([id, fact]) => {
      const { resolved } = resolveFact(fact, ground);
      return resolved ? [[id, resolved] as const] : [];
    }),
  );
  return disagreements(values, { facts, datasets }).map(
    ({ id, problem }) => `${id}: ${problem.what} ${problem.remedy}`,
  );
}

function taken(id: string, where: string, more = '', column = 'income'): string {
  return `${id}: { dataset: loans, where: ${where}, column: ${column}, reduce: only, expect: 0, standing: established${more} }\n`;
}

function given(id: string, value: string, more = '', unit = 'books'): string {
  return `${id}: { statement: So many., value: ${value}, unit: ${unit}, attribution: A, standing: established, sources: [a], measures: loans in 2018${more} }\n`;
}

const FIRST = taken('first', '{ year: 2018, kind: first }');
const REVISED = taken('revised', '{ year: 2018, kind: revised }');

test('two rows that agree in the subject of their table and print different figures are told', () => {
  assert.deepEqual(told(FIRST + REVISED), [
    'revised: This prints $1.65 billion, and "first", which measures the same, prints $1.72 billion. Put right the one that is wrong. If both are given, say so and why in a note of one of them that holds "$1.72 billion" and "$1.65 billion".',
  ]);
});

test('rows of another subject, another column, or the same figure are left alone, and so is a table without a subject', () => {
  assert.deepEqual(told(FIRST + taken('other', '{ year: 2019 }')), []);
  assert.deepEqual(told(FIRST + taken('other', '{ year: 2018, kind: revised }', '', 'loans')), []);
  const same =
    taken('one', '{ kind: first, year: 2018 }', '', 'loans') + taken('two', '{ kind: revised }', '', 'loans');
  assert.deepEqual(told(same), []);
  assert.deepEqual(told(FIRST + REVISED, { ...TABLE, subject: undefined }), []);
});

test('a note of one of them that holds both figures is enough', () => {
  const note = ', note: First $1.72 billion; later $1.65 billion.';
  assert.deepEqual(told(FIRST.replace(' }\n', `${note} }\n`) + REVISED), []);
  assert.deepEqual(told(FIRST + REVISED.replace(' }\n', `${note} }\n`)), []);
  assert.equal(told(FIRST.replace(' }\n', ', note: Later $1.65 billion. }\n') + REVISED).length, 1);
});

test('facts that name the same measure are held against each other, by sign, range and scale', () => {
  const cases: [string, string, number][] = [
    [given('a', '1.6', '', 'million books'), given('b', '1.64', '', 'million books'), 1],
    [given('a', '1640000'), given('b', '1.64', '', 'million books'), 0],
    [given('a', '[20, 30]'), given('b', '30'), 1],
    [given('a', '-31.7', '', 'percent'), given('b', '-33.6', '', 'percent'), 1],
    [given('a', '31.7', '', 'percent'), given('b', '-31.7', '', 'percent'), 1],
    [given('a', '5', '', 'tonnes'), given('b', '6', '', 'barrels'), 0],
  ];
  for (const [one, other, count] of cases) assert.equal(told(one + other).length, count, one + other);
});

test('a figure within another one is not the figure', () => {
  const note = (words: string) => `, note: '${words}'`;
  assert.equal(told(given('a', '10') + given('b', '100', note('It is 100.'))).length, 1);
  assert.equal(told(given('a', '10') + given('b', '100', note('It is 100, not 10.'))).length, 0);
  assert.equal(told(given('a', '1.5') + given('b', '5', note('It is 1.5.'))).length, 1);
  assert.equal(told(given('a', '1000') + given('b', '1', note('It is 1,000.'))).length, 1);
});

test('each pair that differs is told once, whatever the figures', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }), (figures) => {
      const pairs = figures.flatMap((figure, index) => figures.slice(0, index).filter((other) => other !== figure));
      const text = figures.map((figure, index) => given(`f${index}`, String(figure))).join('');
      assert.equal(told(text).length, pairs.length);
    }),
  );
});
