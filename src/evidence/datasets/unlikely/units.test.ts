import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTable } from './testing/small-table.ts';
import { lostUnits, otherScales } from './units.ts';

const usual = smallTable({ year: 'date', a: 'number', b: 'number', c: 'number', d: 'number' }, [['2020', 1, 2, 3, 4]]);
const withUnits = { ...usual, columns: usual.columns.map((column) => ({ ...column, unit: 'books' })) };

function told(types: Parameters<typeof smallTable>[0], ...rows: Parameters<typeof smallTable>[1]): string[] {
  const others = withUnits;
  return lostUnits([others, { ...smallTable(types, rows), id: 'cards' }]).map(
    ({ table, column, what, remedy }) => `${table}.${column}: ${what} ${remedy}`,
  );
}

test('a column of figures without a unit, where nearly all others have one, is told', () => {
  assert.deepEqual(told({ year: 'date', cards: 'number' }, ['2019', 500], ['2020', 600]), [
    'cards.cards: "cards" holds figures, and nothing says of what; 4 other columns of figures have a unit. Write what is counted or measured under unit: books, percent, million US dollars …',
  ]);
});

test('numbers of a series, units in a column of their own, and a site without units are left alone', () => {
  assert.deepEqual(told({ number: 'number', year: 'date' }, [1, '2019'], [2, '2020']), []);
  assert.deepEqual(told({ limit: 'number', limit_unit: 'text' }, [500, 'books'], [600, 'readers']), []);
  assert.deepEqual(told({ a: 'number', b: 'number' }, [500, 600], [700, 800]), []);
});

test('a label or description in another scale than the unit of its column, or of its table, is told', () => {
  const table = smallTable({ year: 'date', books: 'number' }, [['2020', 5]]);
  const of = (words: object, description = 'Lent a year.') => {
    const columns = table.columns.map((column) =>
      column.name === 'books' ? { ...column, unit: 'thousand books', ...words } : column,
    );
    return otherScales([{ ...table, id: 'loans', description, columns }]).map(
      ({ path, what, remedy }) => `${path.join('.')}: ${what} ${remedy}`,
    );
  };
  assert.deepEqual(of({ description: 'Million books lent.' }), [
    'columns.books.description: The description of "books" says "million books", and its unit is thousand books. Put right the one that is wrong.',
  ]);
  assert.deepEqual(of({}, 'A year, in million books.'), [
    'description: The description says "million books", and the figures of the table are in thousand books. Put right the one that is wrong.',
  ]);
  assert.deepEqual(of({ label: 'Thousand books', description: 'Of them, 2 million books are old.' }), []);
});
