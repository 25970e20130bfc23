import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCheck } from '../commands/run-check.ts';
import { A_SOURCE, add, filesOf, tinyContent } from './testing/copies.ts';

test('without a terminal the flags that are missing are told, with what each means', async () => {
  const { exitCode, complained } = await add(['source', '--url', 'https://gazette.example/a'], await tinyContent());
  assert.equal(exitCode, 2);
  assert.equal(
    complained,
    `For a new source these flags are missing:
  --kind  What sort of publication it is; the grade follows from it. One of: un-document, government, official-statistics, wire, news, state-media, think-tank, academic, ngo, company, dataset.
  --publisher  Who made the text, for example Reuters.
  --title  The title as printed, or your own description with describedTitle: true.
  --language  Language of the text.
In a terminal, npm run new source asks for each.`,
  );
});

test('of a list of several texts it is asked which, by their titles, and nothing that each of them says', async () => {
  const content = await tinyContent();
  const list = join(dirname(content), 'two.bib');
  await writeFile(list, '@book{a, title={On mills}, date={2020}}\n@book{b, title={시골 다리의 역사}, date={2021}}\n');
  const { exitCode, complained } = await add(['source', '--from', list], content);
  assert.equal(exitCode, 2);
  assert.equal(
    complained,
    `For a new source this flag is missing:
  --entry  Which entry of the file, by its number. One of: 1 (On mills), 2 (시골 다리의 역사).
In a terminal, npm run new source asks for each.`,
  );
});

/** What is typed, and what is said of it. */
const REFUSED: readonly [string, readonly string[], string][] = [
  [
    'an id that is taken',
    ['source', '--id', 'gazette-2021-loans'],
    '--id: The id "gazette-2021-loans" is taken, and nothing is overwritten. Free is: gazette-2021-loans-2.',
  ],
  [
    'a text that is no id',
    ['fact', '--figure', 'source', '--id', 'Loans 2020'],
    '--id: "Loans 2020" cannot be an id. Use small letters, digits and single hyphens: loans-2020-2.',
  ],
  [
    'a word that is not allowed',
    ['source', '--kind', 'newss'],
    '--kind: "newss" is none of the choices. Did you mean "news"? There are: un-document, government, official-statistics, wire, news, state-media, think-tank, academic, ngo, company, dataset.',
  ],
  [
    'a day that does not exist',
    ['source', '--published', '2021-02-30'],
    '--published: "published": "2021-02-30" is not a date. There is no day 30: that month has 28 days.',
  ],
  [
    'a source that does not exist',
    ['fact', '--figure', 'source', '--sources', 'gazete-2021-loans'],
    '--sources: "gazete-2021-loans" is none of the choices. Did you mean "gazette-2021-loans"? There are: annual-report-2020, gazette-2021-loans.',
  ],
  [
    'a page that is there',
    ['page', '--path', 'index'],
    '--path: The page "index" is there already, and nothing is overwritten. Free is: index-2.',
  ],
  [
    'a misspelt flag',
    ['standing', '--standng', 'contested'],
    '--standng: there is no such flag here. Did you mean "standing"? There are: claim, date, sources, grade, standing, reason; further ones may follow from the answers.',
  ],
  [
    'words without quotation marks',
    ['page', '--title', 'Who', 'reads'],
    '"reads" belongs to no flag. Put an answer of several words in quotation marks.',
  ],
  [
    'an address without its flag',
    ['source', 'https://gazette.example/2021'],
    '"https://gazette.example/2021" belongs to no flag. Write --url before it.',
  ],
  [
    'a file that is not there',
    ['source', '--from', 'none.bib'],
    '--from: there is no file "none.bib" that can be read.',
  ],
  [
    'a kind that there is not',
    ['pagge'],
    `"pagge" is none of the kinds. Did you mean "page"?
Usage: npm run new -- KIND [--dry-run] [--help] [--NAME ANSWER …]
  source      a publication that can be cited
  fact        a figure that sentences print
  dataset     a table from a CSV file
  chart       a picture drawn from a dataset
  page        a page of words
  event       a dated thing on the timeline
  claim       a claim of the report, with its first standing
  standing    how a claim stands from a day on
  correction  an entry of the public log of changes
  term        a word, organisation, person or place that the glossary explains
  image       the credit, licence and words of an image
  site        another site, in a folder of its own that is empty`,
  ],
];

for (const [what, typed, message] of REFUSED) {
  test(`npm run new says of ${what} what is wrong and what to type`, async () => {
    const { exitCode, complained } = await add(typed, await tinyContent());
    assert.equal(complained, message);
    assert.equal(exitCode, 2);
  });
}

test('a CSV that cannot be read is told with its place and its remedy', async () => {
  const folder = await tinyContent();
  const file = join(dirname(folder), 'from-excel.csv');
  await writeFile(file, 'month;visitors\n2020-01;3\n');
  const { complained } = await add(['dataset', '--csv', file], folder);
  assert.equal(
    complained,
    `--csv: ${file}:1:1 The cells of this table are divided by semicolons, and commas are wanted. In Excel: File, Save As, "CSV UTF-8 (comma delimited)". In LibreOffice: Save As, Text CSV, field delimiter ,`,
  );
});

test('what the check would stop for is told in its words, with the answers to mend, and nothing is written', async () => {
  const folder = await tinyContent();
  const before = await filesOf(folder);
  const typed = [
    'fact',
    '--dataset',
    'loans',
    '--column',
    'loans',
    '--where',
    'year=2018',
    '--standing',
    'established',
    '--expect',
    '4908',
  ];
  const { exitCode, complained } = await add(typed, folder);
  assert.equal(exitCode, 1);
  assert.equal(
    complained,
    `
content/facts/loans.yaml:29:11
  The dataset "loans" now gives 4980 (line 3); the fact expects 4908.
  Read the sentences that use this fact again, then write expect: 4980.
  No page prints it.

Nothing was written. Mend this in the answers:
npm run new -- fact --dataset loans --column loans --where 'year=2018' --standing established --expect 4908 --figure table --reduce only --file loans --id loans-2018-loans`,
  );
  assert.deepEqual(await filesOf(folder), before);
});

test('rows that select nothing, too much, or one where two are compared are told before anything else is asked', async () => {
  const folder = await tinyContent();
  const told = async (where: string, ...more: string[]) => {
    const typed = ['fact', '--dataset', 'loans', '--column', 'loans', '--where', where, '--standing', 'established'];
    const { exitCode, complained } = await add([...typed, ...more], folder);
    return `${String(exitCode)} ${complained}`;
  };
  assert.equal(
    await told('2018'),
    '2 --where: "2018" names no column. Write the column, a sign of equality and the value: year=2017.',
  );
  assert.equal(
    await told('year=2017,year=2020', '--reduce', 'percent-change'),
    '2 --where: "year" is there more than once. Several values are a list: year=[2017, 2020].',
  );
  assert.equal(
    await told('year=2020', '--reduce', 'percent-change'),
    '2 --where: One row of "loans" fits (line 5); reduce: percent-change compares the last row with the first. Select both, for example where: { year: [2017, 2020] }; or write reduce: only.',
  );
  assert.equal(
    await told('yaer=2020'),
    '2 --where: The dataset "loans" has no column "yaer". Did you mean "year"? Its columns are: year, loans, readers, source.',
  );
  assert.equal(
    await told('year=2019'),
    '2 --where: The cell "loans" on line 4 of "loans" is empty. A gap cannot be counted as zero. Select other rows.',
  );
});

test('content that has mistakes already gets what is new all the same: only its own mistakes count', async () => {
  const folder = await tinyContent();
  const page = join(folder, 'pages/index.mdx');
  await writeFile(page, `${await readFile(page, 'utf8')}\nMore.<Cite id="new-one" />\n`);
  assert.equal((await add(['source', ...A_SOURCE, '--id', 'new-one'], folder)).exitCode, 0);
  assert.equal(await runCheck([], folder, () => undefined), 0);
});
