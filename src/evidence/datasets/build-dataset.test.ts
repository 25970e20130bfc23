import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { datasetSchema } from './dataset-schema.ts';
import { buildDataset } from './build-dataset.ts';
import { rowSources } from './dataset.ts';

const description = datasetSchema.parse({
  title: 'Loans',
  description: 'One row a year.',
  attribution: 'The library',
  rows: 2,
  key: ['year'],
  columns: {
    year: { label: 'Year', type: 'date', required: true },
    kind: { label: 'Kind', type: 'category', values: ['books', 'maps'] },
    loans: { label: 'Loans', type: 'number', unit: 'loans' },
    source: { label: 'Sources', type: 'sources' },
  },
  coverage: '2019 and 2020',
  compiledFrom: 'Yearly reports',
  compiledOn: '2026-01-01',
  licence: 'CC0',
});

function build(text: string) {
  const { dataset, problems, sourceUses } = buildDataset('loans', description, { file: 'data.csv', text });
  return {
    dataset,
    sourceUses,
    words: problems.map(({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`),
  };
}

test('cells take the type of their column, gaps stay gaps, and rows know their line', () => {
  const { dataset, words, sourceUses } = build(
    '\uFEFFyear,kind,loans,source\r\n2019,books,,a;b\r\n2020,maps,1720.5,"b"\r\n',
  );
  assert.deepEqual(words, []);
  assert.deepEqual(dataset.rows, [
    { line: 2, cells: { year: '2019', kind: 'books', loans: null, source: 'a;b' } },
    { line: 3, cells: { year: '2020', kind: 'maps', loans: 1720.5, source: 'b' } },
  ]);
  assert.deepEqual(
    dataset.rows.map((row) => rowSources(dataset, row)),
    [['a', 'b'], ['b']],
  );
  assert.deepEqual(
    sourceUses.map(({ id, line }) => [id, line]),
    [
      ['a', 2],
      ['b', 2],
      ['b', 3],
    ],
  );
});

test('a cell with a sign beside its figure, or with a word for none, is told with what to write', () => {
  const remedies = ['12%', '1 720', '$12', 'n/a', '"3,5"', '"1,720"'].map((cell) => {
    const [first = ''] = build(`year,kind,loans,source\n2019,books,${cell},a\n2020,maps,12,a\n`).words;
    return first.split('(column "loans"). ')[1];
  });
  assert.deepEqual(remedies, [
    'Write 12',
    'Write 1720',
    'Write 12',
    'Leave the cell empty where there is no figure.',
    'Decimals stand behind a point: write 3.5',
    'Write 1720; or 1.720, if the comma stands before decimals.',
  ]);
});

test('a cell that does not fit is told with line and column', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,bokks,"1,720",a\n,maps,12,a\n').words, [
    '2:6 "bokks" is not allowed in the column "kind". Did you mean "books"? Allowed: books, maps.',
    '2:12 "1,720" is not a number (column "loans"). Write 1720; or 1.720, if the comma stands before decimals.',
    '3:1 "year" is empty. Every row needs this cell. Fill it in, or say required: false in dataset.yaml.',
  ]);
});

test('a date that does not exist is told', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019-02-30,books,1,a\n2020,maps,2,a\n').words, [
    '2:1 "2019-02-30" is not a date (column "year"). There is no day 30: that month has 28 days.',
  ]);
});

test('a column that is missing or misspelt is told', () => {
  assert.deepEqual(build('year,kind,lones,source\n2019,books,1,a\n2020,maps,1,a\n').words, [
    '1:11 The column "lones" is not described in dataset.yaml. Did you mean "loans"? Describe the column in dataset.yaml, or correct its name.',
  ]);
  assert.deepEqual(build('year,kind,loans\n2019,books,1\n2020,maps,1\n').words, [
    '1:1 The column "source" is missing. Add it to the first line and to every row, or remove it from dataset.yaml.',
  ]);
  assert.deepEqual(build('year,kind,loans,source2019,books,1,a\n2020,maps,1,a\n').words, [
    '1:1 The first row has run into the line with the names of the columns. Begin a new line after "source".',
  ]);
});

test('columns that bear their labels are told with their names, and nothing else is', () => {
  assert.deepEqual(build('year,kind,"Loans (loans)",Source\n2019,books,1,a\n2020,maps,2,b\n').words, [
    '1:11 The column "Loans (loans)" is called loans in dataset.yaml. Write loans in the first line.',
    '1:27 The column "Source" is called source in dataset.yaml. Write source in the first line.',
  ]);
  assert.deepEqual(build('YEAR,Kind of loan\n2019,books\n').words, [
    '1:1 The column "YEAR" is called year in dataset.yaml. Write year in the first line.',
  ]);
});

test('a row with too many or too few cells is told', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,books,1\n2020,maps,1,a\n').words, [
    '2:1 This row has 3 cells; the table has 4 columns. Look for a comma that was lost, or is another sign; an empty cell is a comma alone.',
  ]);
});

test('sources that a comma has put into two cells are told with how they are joined', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,books,1,report-2019,gazette-2020\n2020,maps,1,a\n').words, [
    '2:1 This row has 5 cells; the table has 4 columns. The sources of a row stand in one cell. Write report-2019;gazette-2020.',
  ]);
});

test('a row that is broken over two lines is told as one', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,bo\noks,1,a\n2020,maps,1,a\n').words, [
    '2:1 This row is broken over two lines: it goes on in line 3. Put the two together in one line; or put quotation marks around the cell.',
  ]);
});

test('a wrong row count and a repeated key are told', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,books,1,a\n2020,maps,1,a\n2019,maps,1,a\n').words, [
    '4:1 The table has 3 rows; dataset.yaml says 2. If that is right, write rows: 3 in dataset.yaml.',
    '4:1 "2019" is here a second time (first on line 2). The key (year) must be different in every row.',
  ]);
});

test('a quotation mark that is not closed is told', () => {
  const { words } = build('year,kind,loans,source\n2019,"books,1,a\n');
  assert.deepEqual(words, [
    '2:6 A quotation mark is opened here and not closed. Close it at the end of the cell. If it belongs to the words: put quotation marks around the whole cell, and write those within it twice: "the ""big"" mill".',
  ]);
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void build(text)));
});

test('a code with a zero before it and a figure of too many digits are not taken for numbers', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,books,0301,a\n2020,maps,9007199254740993,a\n').words, [
    '2:12 "0301" begins with a zero, as codes do and figures do not: as a number it would become 301. Say type: text in dataset.yaml if it is a code, or type the figure without the zero.',
    '3:11 "9007199254740993" has more digits than a number can keep: it would become 9007199254740992. Say type: text in dataset.yaml if it is a code, or type fewer digits: 15 are kept.',
  ]);
});

test('a figure with the digits of a formula, and curly quotation marks around a cell, are told', () => {
  assert.deepEqual(build('year,kind,loans,source\n2019,books,44.330000000000005,a\n2020,“maps, two”,1,a\n').words, [
    '2:12 "44.330000000000005" has 17 digits, as formulas of spreadsheets leave them. Round it to what the source gives: 44.33, for example.',
    '3:6 The quotation marks here are curly, and do not hold a cell together. Type straight ones around the whole cell: "one, two".',
  ]);
});

test('keys that differ by capitals, blanks or other signs alone are told: their rows would have one address', () => {
  const codes = datasetSchema.parse({
    ...description,
    rows: 3,
    key: ['code'],
    columns: { code: { label: 'Code', type: 'text' }, loans: { label: 'Loans', type: 'number' } },
  });
  const told = (...keys: string[]) =>
    buildDataset('codes', codes, {
      file: 'data.csv',
      text: `code,loans\n${keys.map((key) => `${key},1\n`).join('')}`,
    }).problems.map(({ line, what }) => `${String(line)} ${what}`);
  assert.deepEqual(told('a-1', 'a 2', 'B'), []);
  assert.deepEqual(told('A.B', 'c', 'AB'), [
    '4 "AB" and "A.B" (line 2) have one address, #codes-ab: small letters and digits make it.',
  ]);
  assert.deepEqual(told('flood ', 'c', 'flood'), ['4 "flood" is here a second time (first on line 2).']);
  for (const [one = '', other = ''] of [
    ['AB', 'ab'],
    ['???', '!'],
    ['+1', '1'],
  ])
    assert.equal(told(one, 'c', other).length, 1);
});

test('a column of addresses holds addresses of the web', () => {
  const links = datasetSchema.parse({
    ...description,
    rows: 1,
    key: ['at'],
    columns: { at: { label: 'At', type: 'url' } },
  });
  const told = (cell: string) =>
    buildDataset('links', links, { file: 'data.csv', text: `at\n${cell}\n` }).problems.map(
      ({ what, remedy }) => `${what} ${remedy}`,
    );
  assert.deepEqual(told('https://a.example/x'), []);
  assert.deepEqual(told('javascript:alert(1)'), [
    '"javascript:alert(1)" is not a web address (column "at"). Write it in full, beginning with https://, without spaces and without a name before the host.',
  ]);
  assert.equal(told('/loans/').length, 1);
});

test('a figure that is too large or too small to be printed is told', () => {
  const told = (cell: string) => build(`year,kind,loans,source\n2019,books,${cell},a\n2020,maps,1,a\n`).words;
  const remedy = 'Say type: text in dataset.yaml if it is a code, or give the figures in another unit.';
  assert.deepEqual(told(`17${'0'.repeat(307)}`), [
    `2:12 "17000000000000000000…", of 309 signs, is too large a figure to be printed or drawn. ${remedy}`,
  ]);
  assert.deepEqual(told(`-0.${'0'.repeat(330)}1`), [
    `2:12 "-0.00000000000000000…", of 334 signs, is too small a figure to be printed or drawn. ${remedy}`,
  ]);
  for (const cell of ['602214076000000000000000', '0.00000000000000000016', '0.000', '-0'])
    assert.deepEqual(told(cell), []);
});
