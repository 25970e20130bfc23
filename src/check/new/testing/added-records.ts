import { A_SOURCE, CSV, csv } from './copies.ts';

/** What is typed for a kind, the new lines of each file, and what is shown. */
export interface Case {
  typed: readonly string[];
  lines: Readonly<Record<string, string>>;
  shows: string;
}

/** A case for every kind of evidence. */
export const ADDED_RECORDS: Readonly<Record<string, Case>> = {
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
};
