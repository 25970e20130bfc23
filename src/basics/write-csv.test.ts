import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, writeCsv } from './write-csv.ts';

test('a gap is an empty field, and what holds a comma, a quotation mark or a line end is quoted', () => {
  assert.equal(writeCsv([['a', null, 'b,c', 'd"e', 'f\ng']]), 'a,,"b,c","d""e","f\ng"\r\n');
});

test('text that a spreadsheet would take for a formula gets an apostrophe, whatever blanks stand before it; numbers never do', () => {
  const signs = ['=1', '+1', '-1', '@a', '＝1', ' =1', '\u00a0=1'];
  const [record = []] = parse(writeCsv([[...signs, '\n=1', '\t=1', -1]]));
  assert.deepEqual(record, [...signs.map((text) => `'${text}`), "'\n'=1", "'\t'=1", '-1']);
});

test('a formula is disarmed wherever a spreadsheet with other settings would begin a cell', () => {
  assert.equal(csvText('a;=1'), "a;'=1");
  assert.equal(csvText('a; "=1'), 'a;\' "=1');
  assert.equal(csvText('a\r\n=1'), "a\r\n'=1");
  assert.equal(csvText('a\t@b|=1'), "a\t'@b|'=1");
  for (const hidden of ['\u200b', '\ufeff', '\u00ad', '\u3000', '\u0001', '\u2066', '\u3164', '"'])
    assert.equal(csvText(`${hidden}＋1`), `'${hidden}＋1`);
  assert.equal(csvText("a; -1+cmd|'x'!A0"), "a;' -1+cmd|'x'!A0");
  for (const harmless of ['rounded; -68 percent', 'a;-5;+2.5%', 'a-b; c', 'a = b', "it's", 'a;b;c', '1–2'])
    assert.equal(csvText(harmless), harmless);
});

test('numbers are written in full, without an exponent', () => {
  assert.equal(writeCsv([[0.00000012, 1e24, -0.5, -0]]), '0.00000012,1000000000000000000000000,-0.5,0\r\n');
});

const SIGNS = ['=', '+', '-', '@', '＝', ';', '|', '\t', '\r', '\n', ' ', '\u00a0', '\ufeff', '"', "'", ',', 'a'];
const hostile = fc.string({ unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 1 })) });

test('every record comes back as it went in, but for the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 2, maxLength: 4 }), (fields) => {
      assert.deepEqual(parse(writeCsv([fields])), [fields.map(csvText)]);
    }),
  );
});

test('whatever ends a cell for a spreadsheet, no cell begins with a formula', () => {
  const seen = (cell: string) => cell.replace(/^[\s"\u{feff}\p{C}]+/u, '');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 2, maxLength: 4 }), (fields) => {
      const [back = []] = parse(writeCsv([fields]));
      const cells = back.flatMap((cell) => cell.split(/[;|\t\r\n]/));
      assert.deepEqual(
        cells.filter((cell) => /^(?![+-]\d[\w., %]*$)[=+@＝-]/.test(seen(cell))),
        [],
      );
    }),
  );
});
