import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCheck } from '../commands/run-check.ts';
import { NEW_KINDS } from '../new-kinds.ts';
import { A_SOURCE, add, CSV, csv, filesOf, tinyContent } from './testing/copies.ts';

/** For each kind what is typed, and the new lines of each file. */
const ADDED: Readonly<
  Record<string, { typed: readonly string[]; lines: Readonly<Record<string, string>>; shows: string }>
> = {
  source: {
    typed: A_SOURCE,
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
