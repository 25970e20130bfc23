import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { contentOf } from '../../../e2e/commands.ts';
import type { Question } from '../../records/writing/question.ts';
import { runCheck } from '../commands/run-check.ts';
import { NEW_KINDS } from '../new-kinds.ts';
import type { Asker } from './asker.ts';
import { runNew } from './run-new.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(dirname(folder), { recursive: true }))));

/** The tiny site, a day later: a claim has only one standing on a day. */
async function tinyContent(): Promise<string> {
  const folder = await contentOf();
  folders.push(folder);
  const site = join(folder, 'site.yaml');
  await writeFile(site, (await readFile(site, 'utf8')).replace('asOf: 2021-03-31', 'asOf: 2021-04-01'));
  return folder;
}

/** Every file of a folder with its text. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function add(parameters: readonly string[], folder: string, asker?: Asker) {
  const [said, complained]: [string[], string[]] = [[], []];
  const around = { folder, asker, today: '2021-04-30' };
  const exitCode = await runNew(parameters, {
    ...around,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { exitCode, said: said.join('\n'), complained: complained.join('\n') };
}

const CSV = 'month,visitors,part,source\n2020-01,31,mill,annual-report-2020\n2020-02,,mill,annual-report-2020\n';
const csv = join(dirname(await tinyContent()), 'visitors.csv');
await writeFile(csv, CSV);

/** For each kind what is typed, and the new lines of each file. */
const ADDED: Readonly<
  Record<string, { typed: readonly string[]; lines: Readonly<Record<string, string>>; shows: string }>
> = {
  source: {
    typed: ['--url', 'https://library.example/2021/03/04/weir', '--title', 'The weir: a report', '--language', 'en'],
    lines: {
      'sources/library.yaml': `upper-mill-library-society-2021-03-weir-report:
  kind: ngo
  publisher: Upper Mill Library Society
  title: "The weir: a report"
  url: https://library.example/2021/03/04/weir
  seen: original
  published: 2021-03-04
  language: en
`,
    },
    shows: 'Cite it in a page: <Cite id="upper-mill-library-society-2021-03-weir-report" />',
  },
  fact: {
    typed: [
      '--dataset',
      'loans',
      '--column',
      'readers',
      '--where',
      'year=[2018, 2019]',
      '--reduce',
      'percent-change',
      '--standing',
      'established',
    ],
    lines: {
      'facts/loans.yaml': `loans-2018-2019-readers:
  dataset: loans
  where: { year: [ 2018, 2019 ] }
  column: readers
  reduce: percent-change
  expect: -1.5
  standing: established
`,
    },
    shows: `How it prints:
  <Fact id="loans-2018-2019-readers" />  −1.5 percent
  <Fact id="loans-2018-2019-readers" form="number" />  −1.5
  <Fact id="loans-2018-2019-readers" form="magnitude" />  1.5 percent
  <Fact id="loans-2018-2019-readers" form="change" />  fell by 1.5 percent`,
  },
  dataset: {
    typed: [
      '--csv',
      csv,
      '--title',
      'Visitors',
      '--description',
      'One row a month.',
      '--attribution',
      'The society',
      '--compiledFrom',
      'Its book',
      '--unit.visitors',
      'people',
    ],
    lines: {
      'datasets/visitors/data.csv': CSV,
      'datasets/visitors/dataset.yaml': `title: Visitors
description: One row a month.
attribution: The society
rows: 2
key: [ month ]
columns:
  month: { label: Month, type: date, required: true }
  visitors: { label: Visitors, type: number, unit: people }
  part: { label: Part, type: text, required: true }
  source: { label: Source, type: sources, required: true }
coverage: January 2020 to February 2020
compiledFrom: Its book
compiledOn: 2021-04-01
licence: The figures belong to the library.
`,
    },
    shows: `Show it in a page: <Table id="visitors" columns="month visitors part" />
Print a figure of it: npm run new -- fact --dataset visitors
Draw it: npm run new -- chart --dataset visitors`,
  },
  chart: {
    typed: [
      '--kind',
      'bar',
      '--dataset',
      'loans',
      '--title',
      'Readers stayed',
      '--subtitle',
      'Readers in a year',
      '--x',
      'year',
      '--series',
      'column=readers, label=Readers, colour=series-1',
    ],
    lines: {
      'charts/readers-stayed.yaml': `title: Readers stayed
subtitle: Readers in a year
kind: bar
dataset: loans
x: year
series:
  - { column: readers, label: Readers, colour: series-1 }
`,
    },
    shows: `Readers stayed
Readers in a year

Readers (readers)
  2017                       ███████████████████████████████▊ 402
  2018                       ███████████████████████████████▍ 397
  2019                       ██████████████████████████████▉ 391
  2020                       ████████████████████████████████████ 455

A bar chart, 2017 to 2020: Readers.
Readers: 402 readers (2017), 397 readers (2018), 391 readers (2019), 455 readers (2020).

See it while npm run dev runs: /charts/readers-stayed/
Show it in a page: <Chart id="readers-stayed" />`,
  },
  page: {
    typed: [
      '--title',
      'Who reads?',
      '--description',
      'Who reads.',
      '--summary',
      'All do.',
      '--answer',
      'All do.',
      '--unknown',
      'Nobody asked the children.',
    ],
    lines: {
      'pages/who-reads.mdx': `---
title: Who reads?
description: Who reads.
summary: All do.
reviewed: 2021-04-01
---

<Answer>
All do.
</Answer>

## What is not known

Nobody asked the children.
`,
    },
    shows: `It is /who-reads/; its file is content/pages/who-reads.mdx.
Before it is published: npm run addresses`,
  },
  event: {
    typed: [
      '--date',
      '2018-03',
      '--label',
      'Rain',
      '--title',
      'It rains',
      '--summary',
      'It rains, and rains.',
      '--category',
      'building',
      '--source',
      'annual-report-2020, gazette-2021-loans',
    ],
    lines: {
      'datasets/events/data.csv':
        '2018-03,rain-2018,Rain,It rains,"It rains, and rains.",building,annual-report-2020;gazette-2021-loans\n',
      'datasets/events/dataset.yaml': 'rows: 3\n',
    },
    shows: `It stands on the timeline. A chart marks it with its id:
  marks: [rain-2018]`,
  },
  claim: {
    typed: [
      '--claim',
      'The library lent {loans-2020}.',
      '--short',
      'Lent',
      '--place',
      'The end',
      '--saidBy',
      'The librarian',
      '--basis',
      'named',
      '--sources',
      'annual-report-2020',
      '--standing',
      'supported',
      '--reason',
      'The report says so.',
      '--wouldChange',
      'A count.',
      '--about',
      'What it is.<Cite id="annual-report-2020" />',
      '--for',
      'The count.',
      '--against',
      'The flood.',
    ],
    lines: {
      'claims/lent.mdx': `---
claim: The library lent {loans-2020}.
short: Lent
number: "2"
place: The end
saidBy: The librarian
basis: named
reviewed: 2021-04-01
history:
  - date: 2021-03-31
    standing: supported
    grade: research
    reason: The report says so.
    sources: [ annual-report-2020 ]
wouldChange: A count.
---

What it is.<Cite id="annual-report-2020" />

<Evidence>
<EvidenceFor>

- The count.

</EvidenceFor>
<EvidenceAgainst>

- The flood.

</EvidenceAgainst>
</Evidence>
`,
    },
    shows: 'It is /claims/lent/. Show it in a page: <Claim id="lent" />',
  },
  standing: {
    typed: [
      '--claim',
      'more-loans',
      '--sources',
      'gazette-2021-loans',
      '--standing',
      'contested',
      '--reason',
      'The paper counts anew.',
    ],
    lines: {
      'claims/more-loans.mdx': `  - date: 2021-04-01
    standing: contested
    grade: press on the record
    reason: The paper counts anew.
    sources: [ gazette-2021-loans ]
`,
    },
    shows: 'It stands on /claims/more-loans/. Read the claim again, then raise "reviewed" in its file.',
  },
  correction: {
    typed: [
      '--title',
      'The year is another',
      '--was',
      'It was of 2019.',
      '--now',
      'It is of 2020.',
      '--why',
      'A slip.',
      '--pages',
      '/',
    ],
    lines: {
      'changes/2021-04-01.yaml': `2021-04-01-the-year-is-another:
  date: 2021-04-01
  kind: correction
  title: The year is another
  was: It was of 2019.
  now: It is of 2020.
  why: A slip.
  pages: [ / ]
`,
    },
    shows: 'It stands at /changes/, on the page of its day, and as a notice on what it names.',
  },
};

test('there is a case for every kind', () => {
  assert.deepEqual(
    NEW_KINDS.map(({ name }) => name),
    Object.keys(ADDED),
  );
});

for (const [kind, { typed, lines, shows }] of Object.entries(ADDED)) {
  test(`npm run new -- ${kind}: what it writes is sound, and stands beside what was there`, async () => {
    const folder = await tinyContent();
    const before = await filesOf(folder);
    const dry = await add([kind, ...typed, '--dry-run'], folder);
    assert.equal(dry.complained, '');
    assert.ok(dry.said.includes(`\n${shows}\n`), dry.said);
    assert.ok(dry.said.endsWith('Nothing was written (--dry-run).'));
    assert.deepEqual(await filesOf(folder), before);
    assert.equal((await add([kind, ...typed], folder)).exitCode, 0);
    const after = await filesOf(folder);
    for (const [path, text] of Object.entries(lines)) {
      assert.ok(after[path]?.includes(text), `${path}\n${String(after[path])}`);
      const removed = kind === 'event' && path.endsWith('.yaml') ? 'rows: 2\n' : '';
      assert.equal(after[path]?.replace(text, removed), before[path] ?? '');
    }
    const others = (all: Record<string, string>) => Object.entries(all).filter(([path]) => !(path in lines));
    assert.deepEqual(others(after), others(before));
    assert.equal(await runCheck([], folder, () => undefined), 0);
  });
}

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
    '--standng: there is no such flag here. Did you mean "standing"? There are: claim, date, sources, grade, standing, reason.',
  ],
  [
    'words without quotation marks',
    ['page', '--title', 'Who', 'reads'],
    '"reads" belongs to no flag. Put an answer of several words in quotation marks.',
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
  correction  an entry of the public log of changes`,
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
    'year=2019',
    '--standing',
    'established',
  ];
  const { exitCode, complained } = await add(typed, folder);
  assert.equal(exitCode, 1);
  assert.equal(
    complained,
    `
content/facts/loans.yaml:26:10
  The cell "loans" on line 4 of "loans" is empty.
  A gap cannot be counted as zero. Select other rows.

Nothing was written. Mend this in the answers:
npm run new -- fact --dataset loans --column loans --where 'year=2019' --standing established --figure table --reduce only --file loans --id loans-2019-loans`,
  );
  assert.deepEqual(await filesOf(folder), before);
});

test('content that has mistakes already gets what is new all the same: only its own mistakes count', async () => {
  const folder = await tinyContent();
  const page = join(folder, 'pages/index.mdx');
  await writeFile(page, `${await readFile(page, 'utf8')}\nMore.<Cite id="new-one" />\n`);
  const source = ADDED.source?.typed ?? [];
  assert.equal((await add(['source', ...source, '--id', 'new-one'], folder)).exitCode, 0);
  assert.equal(await runCheck([], folder, () => undefined), 0);
});

/** Somebody who gives prepared answers, and notes what they were asked. */
function answering(answers: Readonly<Record<string, string>>, agrees = true): Asker & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    choose: () => Promise.resolve(answers.kindOfThing),
    ask: ({ name, proposal = '' }: Question) => {
      asked.push(name);
      return Promise.resolve(name in answers ? [answers[name] ?? ''] : [proposal]);
    },
    pick: (questions) => Promise.resolve(questions.map(({ name }) => name).filter((name) => name in answers)),
    agree: () => Promise.resolve(agrees),
  };
}

test('in a terminal everything that is needed is asked once, and of the rest what is chosen', async () => {
  const folder = await tinyContent();
  const answers = {
    kindOfThing: 'fact',
    figure: 'table',
    dataset: 'loans',
    column: 'readers',
    where: 'year=2019',
    statement: '',
    standing: 'established',
    note: 'A word.',
  };
  const asker = answering(answers);
  assert.deepEqual((await add([], folder, asker)).complained, '');
  assert.deepEqual(asker.asked, [
    'figure',
    'dataset',
    'column',
    'reduce',
    'where',
    'statement',
    'standing',
    'file',
    'id',
    'note',
  ]);
  assert.match(
    await readFile(join(folder, 'facts/loans.yaml'), 'utf8'),
    /loans-2019-readers:\n.*expect: 391\n.*note: A word\.\n$/s,
  );
});

test('nothing is written where somebody says no at the end', async () => {
  const folder = await tinyContent();
  const before = await filesOf(folder);
  const { exitCode, complained } = await add(['source', ...(ADDED.source?.typed ?? [])], folder, answering({}, false));
  assert.deepEqual([exitCode, complained], [2, 'Nothing was written.']);
  assert.deepEqual(await filesOf(folder), before);
});
