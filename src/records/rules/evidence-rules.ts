import type { Rule } from './rule.ts';

/** The rules by which figures keep to their sources, to each other and to what is said of them. */
export const EVIDENCE_RULES = {
  reach: {
    severity: 'error',
    says: 'A fact that a source states begins no later than its newest source was published, unless its sources set it for later (ahead: true).',
    bad: 'date: 2021, from a report of 2020 alone',
    good: 'date: 2021, from a report of 2022; or ahead: true, for what the report of 2020 planned',
  },
  contradiction: {
    severity: 'error',
    says: 'Two facts that measure the same thing (the same words under measures, or one column of rows that agree in the subject of their table) print the same figure, or the note of one of them holds both.',
    bad: 'measures: loans in 2020, in a fact of 6,105 and in one of 6,150',
    good: 'note: The first report had 6,150; the register, read again, has 6,105.',
  },
  statement: {
    severity: 'warning',
    says: 'The statement of a fact from a table gives the figure that the table gives, and any statement the caution of its qualifier. (Where a source states the figure, another one in the statement is an error.)',
    bad: 'statement: The library lent 6,150 books., where the table says 6105',
    good: 'statement: The library lent 6,105 books.',
  },
  edition: {
    severity: 'error',
    says: 'What has been published is altered or taken out only with a correction or an update that names it: a figure, a standing, a row, a cell or a unit of a table, what a chart draws, a day or a measure of an item, the place of a town, the day of a fact; a quotation, a figure or a date in a sentence, and the side on which a point of the evidence stands. No entry of the list of changes and no edition is altered or taken out. What is new may be as it is.',
    bad: 'value: 320, of a fact of which the last edition has 300',
    good: 'the same, and facts: [books-read-aloud] in a file of content/changes/',
  },
  reworded: {
    severity: 'warning',
    says: 'What has been published says the same in other words, and cites what it did, or is named by a correction or an update: the statement of a figure, the sentence of a claim, the words of a chart, a text of a table, the words and the day of a source, the words of the glossary or a map, and a sentence that has another name now, or a word by which it is surer or turned round.',
    bad: 'label: Books bought, of a series of which the last edition has Books lent',
    good: 'the same, and pages: [/charts/loans-by-year/] in a file of content/changes/',
  },
  'limit-period': {
    severity: 'error',
    says: 'A limit says for which time it holds: in the unit, or by a first and a last day.',
    bad: 'unit: books, of a fact that caps loans',
    good: 'unit: books a year',
  },
  'chart-title': {
    severity: 'error',
    says: 'What the title of a chart names is drawn in it: no word of its table that stands in none of the drawn rows, series, marks and references, nor in the subtitle.',
    bad: 'title: Libraries in Norway lent most, over the rows of Sweden',
    good: 'title: Libraries in Sweden lent more each year',
  },
  'bare-figure': {
    severity: 'error',
    says: 'A figure in a sentence is bound to a fact, so that it cannot part from its data.',
    bad: 'Loans rose by 13 percent.',
    good: 'Loans rose by <Fact id="loans-change" />.',
  },
  'figure-in-words': {
    severity: 'error',
    says: 'A figure written out in words is bound to a fact too: from ten up, a share, a multiple, or a small number of what facts count.',
    bad: 'Ten libraries closed, and one in five readers left.',
    good: '<Fact id="closed" form="words" position="start" /> libraries closed.',
  },
  'loose-figure': {
    severity: 'warning',
    says: 'Words that stand for a figure without giving one say whose they are, in a quotation or a fact, or are let through by <Literal>.',
    bad: 'Dozens of readers left, most of the members among them.',
    good: '<Fact id="left" /> left.',
  },
} as const satisfies Record<string, Rule>;
