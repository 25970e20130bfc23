import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostZeros } from './codes.ts';
import { otherDates, sameRows } from './copies.ts';
import { namesOtherwise } from './names.ts';
import { strayPairs } from './pairs.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const COUNTRIES = ['Norway NOR', 'Sweden SWE', 'Denmark DNK', 'Finland FIN'].map((words) => words.split(' '));

const usual = Array.from({ length: 20 }, (_, index) => [`r${String(index)}`, ...(COUNTRIES[index % 4] ?? [])]);

const tableOf = (...rows: string[][]) => smallTable({ id: 'text', country: 'text', code: 'text' }, [...usual, ...rows]);

test('a country with the code of another, or under another name, is told', () => {
  const told = (...row: string[]) => inLines(strayPairs([tableOf(['r20', ...row])]));
  assert.deepEqual(told('Iceland', 'NOR'), [
    '22 "NOR" and "Iceland" stand together here ("code", "country"); all other rows have "NOR" with "Norway". Write Norway for Iceland, or correct NOR.',
  ]);
  assert.deepEqual(told('Norway', 'SWE'), [
    '22 "SWE" and "Norway" stand together here ("code", "country"); all other rows have "SWE" with "Sweden", and "Norway" with "NOR". Correct the one that is wrong.',
  ]);
  assert.deepEqual(told('Iceland', 'ISL'), []);
  assert.deepEqual(told('Norway', 'NOR'), []);
});

test('a text that goes with one of two allowed words, beside the other, is told', () => {
  const types = { id: 'text', report: 'category', due: 'text' } as const;
  const both = ['first', 'last'].flatMap((report) =>
    Array.from({ length: 10 }, (_, index) => [`${report}-${String(index)}`, report, `${report} report`]),
  );
  assert.deepEqual(inLines(strayPairs([smallTable(types, [...both, ['odd', 'last', 'first report']])])), [
    '22 "first report" and "last" stand together here ("due", "report"); all other rows have "first report" with "first", and "last" with "last report". Correct the one that is wrong.',
  ]);
  assert.deepEqual(strayPairs([smallTable(types, [...both, ['odd', 'last', 'third report']])]).length, 1);
  assert.deepEqual(strayPairs([smallTable(types, [...both.slice(3), ['odd', 'last', 'first report']])]), []);
});

test('what another table knows of the two is known too', () => {
  const other = { ...tableOf(['r20', 'Iceland', 'ISL']), id: 'readers' };
  const told = inLines(strayPairs([other, tableOf(['r20', 'Greenland', 'ISL'])]));
  assert.match(told[0] ?? '', /^22 "ISL" and "Greenland" .* have "ISL" with "Iceland"/);
});

test('a name that is nearly one that stands often is told', () => {
  assert.deepEqual(inLines(namesOtherwise(tableOf(['r20', 'norway', 'NOR'], ['r21', 'Swedn', 'SWE']))), [
    '22 "norway" in the column "country" is nearly "Norway", or short for it, which stands there 5 times. If it is the same, write Norway.',
    '23 "Swedn" in the column "country" is nearly "Sweden", or short for it, which stands there 5 times. If it is the same, write Sweden.',
  ]);
});

test('a name among several of a cell is read by itself, and one may be short for another', () => {
  const cells = ['Upper Mill;Lower Mill', 'Upper Mill', 'Upper Mill', 'Uper Mill;Lower Mill', 'UM'];
  const table = smallTable(
    { id: 'text', who: 'text' },
    cells.map((who, index) => [String(index), who]),
  );
  const told = (line: number, name: string) =>
    `${String(line)} "${name}" in the column "who" is nearly "Upper Mill", or short for it, which stands there 3 times. If it is the same, write Upper Mill.`;
  assert.deepEqual(inLines(namesOtherwise(table)), [told(5, 'Uper Mill'), told(6, 'UM')]);
});

test('a code that has lost its zero is told, where there are codes that are a digit longer', () => {
  const codes = (...more: string[]) =>
    inLines(
      lostZeros(
        smallTable({ code: 'text' }, [...Array.from({ length: 8 }, () => ['27']), ...more.map((code) => [code])]),
      ),
    );
  assert.deepEqual(codes('3'), [
    '10 "3" is the one code of 1 digit in the column "code". If a spreadsheet has dropped a zero, write 03, and give the column the format text.',
  ]);
  assert.deepEqual(codes('3', '4'), []);
  assert.deepEqual(codes('2701'), []);
});

test('a row that says what another one says, and an id with the date of another, are told', () => {
  const types = { id: 'text', year: 'date', loans: 'number' } as const;
  const rows = Array.from({ length: 12 }, (_, index) => [`${String(2001 + index)}-loans`, String(2001 + index), index]);
  const table = smallTable(types, [...rows, ['2012-again', '2012', 11]]);
  assert.deepEqual(inLines(sameRows(table)), [
    '14 This row says the same as that of line 13, under another "id". Write what it is to say, or delete it.',
  ]);
  assert.deepEqual(otherDates(table), []);
  assert.deepEqual(inLines(otherDates(smallTable(types, [...rows, ['2012-again', '2013', 12]]))), [
    '14 The id "2012-again" begins with another date than that of its row, 2013; all other ids begin with theirs. Let it begin with 2013, or correct the date.',
  ]);
});
