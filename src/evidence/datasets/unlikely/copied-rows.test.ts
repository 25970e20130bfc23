import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedRows } from './copied-rows.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const TYPES = { mill: 'text', year: 'date', lent: 'number', source: 'sources', note: 'text' } as const;
const first = ['Upper mill', '2018', 103, 'gazette-2019', 'Counted by the miller'];

test('a row with the figures, the source and the note of another is told', () => {
  assert.deepEqual(inLines(copiedRows(smallTable(TYPES, [first, ['Lower mill', '2019', ...first.slice(2)]]))), [
    '3 This row has the figures (103), the sources and the "note" of line 2. See whether one was copied from the other, and not filled in anew.',
  ]);
});

test('another figure, another source, a short note, and one that many rows have are let be', () => {
  const letBe = (...rows: readonly (string | number | null)[][]) => {
    assert.deepEqual(copiedRows(smallTable(TYPES, rows)), []);
  };
  letBe(first, ['Lower mill', '2019', 104, 'gazette-2019', 'Counted by the miller']);
  letBe(first, ['Lower mill', '2019', 103, 'gazette-2020', 'Counted by the miller']);
  letBe(['Upper mill', '2018', 103, 'gazette-2019', 'Rounded'], ['Lower mill', '2019', 103, 'gazette-2019', 'Rounded']);
  letBe(
    ['Upper mill', '2018', null, 'gazette-2019', 'No number was found'],
    ['Lower mill', '2019', null, 'gazette-2019', 'No number was found'],
  );
  letBe(first, ['Lower mill', '2019', ...first.slice(2)], ['Third mill', '2020', ...first.slice(2)]);
});
