import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { parseCsv } from './parse-csv.ts';

const SIGNS = [
  'a',
  'b',
  ',',
  ',',
  '\n',
  '\n',
  '"',
  '\r',
  '\r\n',
  ' ',
  '\t',
  ';',
  '\uFEFF',
  '漢',
  '😀',
  '\u2028',
  '\u0085',
];

const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join(''));
/** Texts without the signs that need more than to be divided at commas. */
const plain = fc.array(fc.constantFrom('a', 'b,', ',', 'c\n', ' ', '漢', '\t'), { maxLength: 30 });

/** What csv-parse makes of a text; undefined where it refuses it. */
function cellsOf(text: string): string[][] | undefined {
  try {
    return parse(text, { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch {
    return undefined;
  }
}

test('the cells are those that csv-parse gives, whichever way a table is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        plain.map((parts) => `${parts.join('')}\n`),
      ),
      (text) => {
        const { rows, problem } = parseCsv(text);
        const cells = rows.map((fields) => fields.map((field) => field.text));
        assert.deepEqual(problem ? undefined : cells, cellsOf(text));
      },
    ),
    { numRuns: 1000 },
  );
});

test('every cell stands where it is said to stand', () => {
  const { rows } = parseCsv('year,loans\n2017,漢字\n,5\n');
  const places = rows.map((fields) => fields.map(({ text, line, column }) => `${text} ${line}:${column}`));
  assert.deepEqual(places, [
    ['year 1:1', 'loans 1:6'],
    ['2017 2:1', '漢字 2:6'],
    [' 3:1', '5 3:2'],
  ]);
});

test('a plain table and one with quotation marks have the same places', () => {
  const plainText = 'a,b\nc,d\n';
  assert.deepEqual(parseCsv(plainText).rows.slice(0, 2), parseCsv(`${plainText}"e",f\n`).rows.slice(0, 2));
});

test('line ends of several programs may be mixed in one table', () => {
  const { rows } = parseCsv('a,b\r\n1,2\n3,4\r\n5,"x\r\ny"\n7,8\r9,0');
  assert.deepEqual(
    rows.map((fields) => fields.map(({ text, line }) => `${text} ${line}`)),
    [
      ['a 1', 'b 1'],
      ['1 2', '2 2'],
      ['3 3', '4 3'],
      ['5 4', 'x\r\ny 4'],
      ['7 6', '8 6'],
      ['9 7', '0 7'],
    ],
  );
});
