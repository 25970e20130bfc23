import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How much there is of everything. */
export interface Extent {
  pages: number;
  /** Facts on each page. */
  figures: number;
  /** Facts of the whole site. */
  facts: number;
  /** Citations on each page. */
  citations: number;
  /** Sources of the whole site. */
  sources: number;
  /** Charts on each page; each has a table of its own. */
  charts: number;
  /** Words on each page, beside those of figures and citations. */
  words: number;
  /** Writes figures as mere numbers, for a site that knows of no facts. */
  isPlain?: boolean;
}

/** Records in one file of facts or of sources. */
const IN_ONE_FILE = 100;
/** Files that are written at the same time. */
const AT_ONCE = 64;

/** Writes sound content of some extent into a folder; every record is used. Returns the paths of the files that it wrote. */
export async function writeManyPages(folder: string, extent: Extent): Promise<string[]> {
  const home = extent.isPlain ? {} : { 'pages/index.mdx': HOME };
  const ofPages = { ...home, ...chartFiles(extent), ...pageFiles(extent) };
  const files = Object.entries({ ...ofTheSite(), ...recordFiles(extent), ...ofPages });
  const written: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE).map(([name, text]) => writeInto(join(folder, name), text));
    written.push(...(await Promise.all(some)));
  }
  return written;
}

/** The page that every site has. */
const HOME = `---
title: Many pages
description: How long does it take to make them?
summary: The first of many pages.
reviewed: 2021-03-31
---

The library has many pages.
`;

async function writeInto(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

type Files = Record<string, string>;

function ofTheSite(): Files {
  return {
    'site.yaml': `name: Many pages
tagline: How long does it take to make them?
address: https://many.example/
language: en
asOf: 2021-03-31
contact: somebody@many.example
licence: { text: CC BY 4.0, code: MIT, data: CC BY 4.0 }
`,
    ...table('loans', 0),
    'charts/loans.yaml': chart('loans', 0),
  };
}

/** The charts of every page, each with its table. */
function chartFiles({ pages, charts }: Extent): Files {
  const files: Files = {};
  for (let number = 1; number <= pages * charts; number += 1) {
    Object.assign(files, table(`loans-${number}`, number));
    files[`charts/loans-${number}.yaml`] = chart(`loans-${number}`, number);
  }
  return files;
}

/** A table of a hundred years, whose figures differ from those of every other. */
function table(id: string, number: number): Files {
  return {
    [`datasets/${id}/dataset.yaml`]: `title: Loans by year, table ${number}
description: One row is a year.
attribution: The library
rows: 100
key: [year]
columns:
  year: { label: Year, type: date, required: true }
  loans: { label: Loans, type: number, unit: books, required: true }
  source: { label: Sources, type: sources, required: true }
coverage: A hundred years.
compiledFrom: The registers.
compiledOn: 2021-03-31
licence: CC BY 4.0
`,
    [`datasets/${id}/data.csv`]: `year,loans,source\n${count(100, (year) => `${1900 + year},${loansIn(year, number)},source-0\n`)}`,
  };
}

/** The first table rises steadily: facts are taken from it. The others rise and fall. */
function loansIn(year: number, number: number): number {
  return number === 0 ? 2000 + year : 2000 + ((year * (7 + (number % 11)) + number * 13) % 400);
}

function chart(dataset: string, number: number): string {
  return `title: Loans of table ${letters(number)} by year
subtitle: Books lent in a year, table ${letters(number)}
kind: line
dataset: ${dataset}
x: year
series:
  - { column: loans, label: Loans, colour: series-1 }
`;
}

function recordFiles({ facts, sources }: Extent): Files {
  return { ...inFiles('facts', facts, fact), ...inFiles('sources', sources, source) };
}

function inFiles(name: string, records: number, record: (number: number) => string): Files {
  const files: Files = {};
  for (let from = 0; from < records; from += IN_ONE_FILE) {
    const size = Math.min(IN_ONE_FILE, records - from);
    files[`${name}/${name}-${from}.yaml`] = count(size, (index) => record(from + index));
  }
  return files;
}

/** Every other fact is stated, every other one comes from the table. */
function fact(number: number): string {
  const year = 1900 + (number % 100);
  if (number % 2 === 0) {
    return `fact-${number}:
  dataset: loans
  where: { year: ${year} }
  column: loans
  reduce: only
  expect: ${2000 + (number % 100)}
  standing: established
`;
  }
  return `fact-${number}:
  statement: The library lent ${3000 + number} books.
  value: ${3000 + number}
  unit: books
  attribution: The library
  standing: reported
  sources: [source-0]
`;
}

function source(number: number): string {
  return `source-${number}:
  kind: ngo
  publisher: The library
  title: Report ${number}
  url: https://library.example/${number}
  seen: original
  published: 2020-01-01
  language: en
`;
}

function pageFiles(extent: Extent): Files {
  const files: Files = {};
  for (let page = 0; page < extent.pages; page += 1) files[`pages/page-${page}.mdx`] = pageText(page, extent);
  return files;
}

const FILLER = 'Readers come in the evening and ask for what they have heard of, and the library keeps a list of it.';
const WORDS_IN_FILLER = FILLER.split(' ').length;

/** A page of paragraphs, each with a figure, some with a citation, and its charts at the end. */
function pageText(page: number, { figures, facts, citations, sources, charts, words, isPlain }: Extent): string {
  const perFigure = Math.ceil(words / WORDS_IN_FILLER / Math.max(figures, 1));
  const sentence = (index: number) => {
    const heading = index % 5 === 0 ? `## Part ${letters(index)}\n\n` : '';
    const source = (page * citations + index) % sources;
    const cited = index < citations ? `<Cite id="source-${source}" at="p. 2" />` : '';
    const number = (page * figures + index) % facts;
    const figure = isPlain ? `${2000 + number} books` : `<Fact id="fact-${number}" />`;
    const filler = count(perFigure, () => ` ${FILLER}`);
    return `${heading}The library lent ${figure} in that year, as [the first page](/page-0/) says.${cited}${filler}\n\n`;
  };
  const shown = count(charts, (index) => `<Chart id="loans-${page * charts + index + 1}" />\n\n`);
  return `---
title: Page ${letters(page)}
description: The page ${letters(page)} of many.
summary: The page ${letters(page)} has figures.
reviewed: 2021-03-31
---

${count(figures, sentence)}${shown}`;
}

/** A number in letters, one for each digit: titles are told apart, and hold no figure. */
function letters(number: number): string {
  return Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

function count(size: number, make: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => make(index)).join('');
}
