import { EVIDENCE_RULES } from './evidence-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { LINK_RULES } from './link-rules.ts';
import { PROSE_RULES } from './prose-rules.ts';
import type { Rule, Severity } from './rule.ts';

/** Every rule of the content check. The list in content/README.md is made from this one. */
export const RULES = {
  'missing-file': {
    severity: 'error',
    says: 'The files that the site cannot do without are there, and every table has its description beside it.',
    bad: 'datasets/loans/data.csv alone',
    good: 'datasets/loans/data.csv and datasets/loans/dataset.yaml',
  },
  'empty-collection': {
    severity: 'error',
    says: 'No kind of content is missing altogether, as it would be if a folder were named wrongly.',
    bad: 'content/source/',
    good: 'content/sources/',
  },
  encoding: {
    severity: 'error',
    says: 'Files are text in UTF-8, without signs that nobody sees and that turn or break the words.',
    bad: 'a file saved as "Windows-1252" or "UTF-16"',
    good: 'a file saved as "UTF-8"',
  },
  ...FILE_RULES,
  size: {
    severity: 'error',
    says: 'A file has at most a million characters, a table five million and fifty thousand rows, and a line at most ten thousand and no lists twenty deep; nothing else is checked until then.',
    bad: 'a table pasted into one line',
    good: 'a line for each row',
  },
  'yaml-syntax': {
    severity: 'error',
    says: 'YAML files and front matter can be read: quotation marks are closed, no line is indented by tabs, no key is there twice.',
    bad: 'title: "Loans',
    good: 'title: "Loans"',
  },
  'lost-text': {
    severity: 'error',
    says: 'No text is lost after a "#", which begins a remark in YAML.',
    bad: 'title: Report #3 of the library',
    good: 'title: "Report #3 of the library"',
  },
  'csv-syntax': {
    severity: 'error',
    says: 'Tables can be read: commas stand between the cells, quotation marks are closed.',
    bad: '2017,"5,394',
    good: '2017,"5,394"',
  },
  'mdx-syntax': {
    severity: 'error',
    says: 'Pages can be read: every tag is closed.',
    bad: '<Note>A word.',
    good: '<Note>A word.</Note>',
  },
  'code-in-page': {
    severity: 'error',
    says: 'A page holds words and components, never code: no imports, no braces but around one remark, no property that is not text.',
    bad: '{1 + 1}',
    good: '\\{1 + 1\\}',
  },
  schema: {
    severity: 'error',
    says: 'Every key is known, every required key is there, and every value is of the right sort.',
    bad: 'standing: guess',
    good: 'standing: estimate',
  },
  id: {
    severity: 'error',
    says: 'Ids, and the names of files and folders, are made of small letters, digits and single hyphens, at most 100 characters, and each is there once.',
    bad: 'Loans_2020:',
    good: 'loans-2020:',
  },
  table: {
    severity: 'error',
    says: 'A table fits its description: columns, kinds of cells, figures of at most 15 digits, number of rows, key; and what the site reads by its columns has them.',
    bad: '2020,about 6105',
    good: '2020,6105',
  },
  reference: {
    severity: 'error',
    says: 'Whatever is named exists: sources, facts, charts, datasets, events, terms.',
    bad: '<Cite id="anual-report-2020" />',
    good: '<Cite id="annual-report-2020" />',
  },
  unused: {
    severity: 'warning',
    says: 'Whatever is kept is used: no source that nothing rests on.',
    bad: 'a source that no page, fact or table names',
    good: 'a source that a page cites',
  },
  'look-again': {
    severity: 'warning',
    says: 'What is mostly a slip, and may be right, is looked at again: a figure a hundred times all others of its column, a publisher one letter from another, a title that is cut off, a heading without its signs.',
    bad: '610500, in a column of figures below 6200',
    good: '6105',
  },
  fact: {
    severity: 'error',
    says: 'A fact can be worked out from the rows it selects.',
    bad: 'where: { year: 1820 }',
    good: 'where: { year: 2020 }',
  },
  expect: {
    severity: 'error',
    says: 'A fact still has the value that the sentences around it assume.',
    bad: 'expect: 6105, when the table says 6150',
    good: 'expect: 6150, after reading those sentences again',
  },
  review: {
    severity: 'warning',
    says: 'A claim was read against its sources no earlier than on the day of its last standing.',
    bad: 'reviewed: 2020-03-31, and a standing of 2020-05',
    good: 'reviewed: 2020-05-31, after reading the claim again',
  },
  history: {
    severity: 'error',
    says: 'The standings of a claim are in order of date and begin at the time of the report.',
    bad: 'date: 2021, before date: 2020-05',
    good: 'date: 2020-05, before date: 2021',
  },
  standing: {
    severity: 'error',
    says: 'A standing of a claim rests on dated sources that were out by then, and not on unnamed ones alone if it bears the claim out.',
    bad: 'a standing of 3 May 2020 that rests on a report of 2021',
    good: 'a standing of 2021 that rests on that report',
  },
  grade: {
    severity: 'error',
    says: 'The standing of a fact is not better than its best source: established needs an official document, official statistics, a named official or research, or two publishers on the record that agree. A fact computed from others is no firmer than the least firm of them.',
    bad: 'standing: established, from a report with unnamed sources alone',
    good: 'standing: reported',
  },
  form: {
    severity: 'error',
    says: 'A fact is printed only in a form that says no more than it knows, with a capital where it begins a sentence, and with nothing beside it that it prints by itself.',
    bad: '<Fact id="loans-change" form="words" />, when it is 35 percent',
    good: '<Fact id="loans-change" />',
  },
  rounding: {
    severity: 'error',
    says: 'Two figures that differ, in one unit and one sentence, are not printed as the same, nor in the other order.',
    bad: '<Fact id="loans-2019" /> and <Fact id="loans-2020" />, when both print as "$213 million"',
    good: 'the same, with decimals: 1 in both facts',
  },
  chart: {
    severity: 'error',
    says: 'A chart can be drawn from its dataset.',
    bad: 'x: yeer',
    good: 'x: year',
  },
  colour: {
    severity: 'error',
    says: 'A colour that the site names can be read on paper, by day and by night.',
    bad: "loans: { light: '#f2c94c', dark: '#6cb4f5' }",
    good: "loans: { light: '#0b5fa5', dark: '#6cb4f5' }",
  },
  ...PROSE_RULES,
  ...LINK_RULES,
  'later-day': {
    severity: 'error',
    says: 'No source came out, no page was read, no table put together, no claim judged and no event happened after the day of the site.',
    bad: 'reviewed: 2062-03-31, where asOf is 2026-11-29',
    good: 'reviewed: 2026-03-31',
  },
  uncited: {
    severity: 'warning',
    says: 'A paragraph that says what somebody did or said, or what happened when, says on what it rests.',
    bad: 'Ann Lee closed the library and promised to return.',
    good: 'Ann Lee closed the library and promised to return.<Cite id="gazette-2021" />',
  },
  ...EVIDENCE_RULES,
  card: {
    severity: 'error',
    says: 'The words of a page have room on its card, the picture that travels with a link to it.',
    bad: 'title: (four hundred characters)',
    good: 'title: Loans rose again in every library',
  },
  'card-letters': {
    severity: 'warning',
    says: 'The words on a card are in Latin letters, which its font has.',
    bad: 'title: 図書館',
    good: 'title: The libraries',
  },
  quote: {
    severity: 'error',
    says: 'A quotation is shorter than 25 words, in <Quote> and in quotation marks alone.',
    bad: '<Quote cite="gazette-2021">(thirty words)</Quote>',
    good: '<Quote cite="gazette-2021">the only honest way to count</Quote>',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** Whether breaking this rule stops the build. */
export function severityOf(rule: RuleId): Severity {
  return RULES[rule].severity;
}
