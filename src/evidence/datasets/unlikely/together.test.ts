import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfBand } from './figures.ts';
import { halfFilled, sameWords } from './together.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const TYPES = { id: 'text', loans: 'number', standing: 'text', note: 'text' } as const;

const usual = [
  ...Array.from({ length: 8 }, (_, index) => [`r${String(index)}`, index, 'counted']),
  ...['a', 'b'].map((id) => [id, null, null]),
];

test('a figure without what all other figures have beside them is told, and a note explains it', () => {
  const told = (...row: (string | number | null)[]) =>
    inLines(halfFilled(smallTable(TYPES, [...usual, ['c', ...row]])));
  assert.deepEqual(told(9, null), [
    '12 "loans" is filled here and "standing" is empty; nearly all other rows have both or neither. Fill in "standing", or empty "loans".',
  ]);
  assert.match(told(null, 'counted')[0] ?? '', /^12 "standing" is filled here and "loans" is empty;/);
  assert.deepEqual(told(9, null, 'nobody says how'), []);
  assert.deepEqual(told(9, 'counted'), []);
});

test('of two columns that are empty for the same reason, no other row need be empty, and no note explains it', () => {
  const table = smallTable(TYPES, [...usual.slice(0, 8), ['c', 9, null, 'The clerk counted them.']]);
  assert.deepEqual(inLines(halfFilled(table)), []);
  const columns = table.columns.map((column) => ({
    ...column,
    empty: column.name === 'note' ? undefined : 'not found',
  }));
  assert.deepEqual(inLines(halfFilled({ ...table, columns })).slice(-1), [
    '10 "loans" is filled here and "standing" is empty; nearly all other rows have both or neither. Fill in "standing", or empty "loans".',
  ]);
});

test('the one row with the same word in two columns of the same words is told', () => {
  const table = smallTable({ id: 'text', from: 'category', to: 'category' }, [
    ...Array.from({ length: 8 }, (_, index) => [`r${String(index)}`, 'mill', 'weir']),
    ['r8', 'mill', 'mill'],
  ]);
  const columns = table.columns.map((column) =>
    column.name === 'id' ? column : { ...column, values: ['mill', 'weir'] },
  );
  assert.deepEqual(inLines(sameWords({ ...table, columns })), [
    '10 "from" and "to" are both mill here; in all other rows they differ. Correct one of the two.',
  ]);
});

test('a figure far from others that lie near each other is told', () => {
  const told = (more: number) => {
    const figures = [...Array.from({ length: 12 }, (_, index) => 8000 + 50 * index), more];
    return inLines(
      outOfBand(
        smallTable(
          { id: 'text', won: 'number' },
          figures.map((won, index) => [`r${String(index)}`, won]),
        ),
      ),
    );
  };
  assert.deepEqual(told(83500), [
    '14 83500 is far from all other figures in the column "won", which run from 8000 to 8550. See whether it stands in the right column, and has all its digits and its point.',
  ]);
  assert.match(told(4300)[0] ?? '', /^14 4300 is far from/);
  assert.deepEqual(told(9000), []);
});
