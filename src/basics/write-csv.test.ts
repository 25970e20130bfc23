import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './write-csv.ts';

test('a gap is an empty field, and what holds a comma, a quotation mark or a line end is quoted', () => {
  assert.equal(writeCsv([['a', null, 'b,c', 'd"e', 'f\ng']]), 'a,,"b,c","d""e","f\ng"\r\n');
});

test('text that a spreadsheet would take for a formula gets an apostrophe, whatever blanks stand before it; numbers never do', () => {
  const signs = ['=1', '+1', '-1', '@a', '＝1', ' =1', '\n=1', '\t=1', '\u00a0=1'];
  const [record = []] = parse(writeCsv([[...signs, -1]]));
  assert.deepEqual(record, [...signs.map((text) => `'${text}`), '-1']);
});

test('every record comes back as it went in, but for the apostrophe', () => {
  const field = fc.string().filter((text) => text !== '' && !text.includes('\r'));
  fc.assert(
    fc.property(fc.array(field, { minLength: 2, maxLength: 4 }), (fields) => {
      const [back = []] = parse(writeCsv([fields]));
      assert.deepEqual(
        back.map((text, index) => (text === fields[index] ? text : text.replace(/^'/, ''))),
        fields,
      );
    }),
  );
});
