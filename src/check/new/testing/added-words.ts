import type { Case } from './added-records.ts';

/** A case for every kind of words, and of what is said of them. */
export const ADDED_WORDS: Readonly<Record<string, Case>> = {
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
      'changes/2021-04-30.yaml': `2021-04-30-the-year-is-another:
  date: 2021-04-30
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
  term: {
    typed: ['--name', 'Weir', '--explanation', 'A low dam across a brook.'],
    lines: {
      'glossary.yaml': `weir:
  kind: term
  name: Weir
  explanation: A low dam across a brook.
`,
    },
    shows: 'Explain it in a page: <Term id="weir">its words</Term>',
  },
};
