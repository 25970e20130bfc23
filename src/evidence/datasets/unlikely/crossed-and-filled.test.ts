import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../dataset.ts';
import { otherYears } from './copies.ts';
import { crossedFigures } from './crossed.ts';
import { filledBesideWord } from './filled.ts';
import { joinedByCommas } from './lists.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}`);

test('figures that stand in each other’s column, by what the rows nearby have, are told; with a note they are not', () => {
  const told = (note: string | null, ...last: Cell[]) => {
    const rows = MONTHS.map((month, index) => [month, 40 + index, 200 - 3 * index, null]);
    const types = { month: 'date', lent: 'number', returned: 'number', note: 'text' } as const;
    return inLines(crossedFigures(smallTable(types, [...rows, ['2021-01', ...last, note]])));
  };
  assert.deepEqual(told(null, 165, 52), [
    '14 "lent", 165, and "returned", 52, are each like the figures of the other column in the rows nearby. Exchange the two, or say in the note of the row that they are right.',
  ]);
  assert.deepEqual(told('The branch sent its books back.', 165, 52), []);
  assert.deepEqual(told(null, 52, 165), []);
  assert.deepEqual(told(null, 165, 170), []);
});

test('a word beside a figure that rows with that word do not have is told', () => {
  const rows = MONTHS.flatMap((month, index): Cell[][] => [
    [`a${month}`, 'printed', index, null],
    [`b${month}`, 'converted', index, index * 7],
  ]);
  const types = { id: 'text', standing: 'category', loans: 'number', cards: 'number' } as const;
  const told = (row: Cell[]) => inLines(filledBesideWord(smallTable(types, [...rows, row])));
  assert.deepEqual(told(['c', 'printed', 3, 21]), [
    '26 "standing" is "printed" here, and no other row with that word has a figure under "cards"; rows with "converted" have one. Correct the one that is wrong, or say in the note of the row why both are right.',
  ]);
  assert.deepEqual(told(['c', 'printed', 3, null]), []);
  assert.deepEqual(told(['c', 'converted', 3, 21]), []);
});

test('names that are joined by commas, where other cells join them by semicolons, are told', () => {
  const rows = MONTHS.map((month) => [month, 'Readers;Librarian']);
  const told = (who: string) =>
    inLines(joinedByCommas(smallTable({ id: 'text', who: 'text' }, [...rows, ['next', who]])));
  assert.deepEqual(told('Librarian, Readers'), [
    '14 "Librarian, Readers" in the column "who" is read as one name; the other cells join theirs by ";". Write Librarian;Readers.',
  ]);
  assert.deepEqual(told('Mill, Upper'), []);
  assert.deepEqual(told('Librarian'), []);
});

test('a comma in a column of remarks, in which semicolons divide sentences, is left alone', () => {
  const rows = MONTHS.map((month) => [month, 'total only; rounded']);
  const table = smallTable({ id: 'text', note: 'text' }, [...rows, ['next', 'total only, rounded']]);
  assert.deepEqual(joinedByCommas(table), []);
});

test('an id that ends in another year than that of its row is told, and one of several that differ in their year is not', () => {
  const rows = MONTHS.map((month) => [`event${month.slice(5)}-2020`, month]);
  const told = (...more: string[][]) =>
    inLines(otherYears(smallTable({ id: 'text', date: 'date' }, [...rows, ...more])));
  assert.deepEqual(told(['flood-2019', '2020-03-01']), [
    '14 The id "flood-2019" ends in another year than that of its row, 2020-03-01. Correct the one that is wrong: it is in the address of the row.',
  ]);
  assert.deepEqual(told(['report-2018', '2019-02'], ['report-2019', '2020-02']), []);
});
