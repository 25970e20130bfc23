import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How much there is of everything. */
export interface Extent {
  pages: number;
  /** Facts and citations on each page. */
  figures: number;
  /** Facts, and sources, of the whole site. */
  records: number;
}

/** Records in one file of facts or of sources. */
const IN_ONE_FILE = 100;

/** Writes sound content of some extent into a folder; every record is used. Returns the files that it wrote. */
export async function writeManyPages(folder: string, extent: Extent): Promise<string[]> {
  const files = { ...ofTheSite(), ...recordFiles(extent), ...pageFiles(extent) };
  const written = Object.entries(files).map(async ([name, text]) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  });
  return Promise.all(written);
}

type Files = Record<string, string>;

function ofTheSite(): Files {
  return {
    'site.yaml': `name: Many pages
tagline: How long does it take to check them?
address: https://many.example/
language: en
asOf: 2021-03-31
contact: somebody@many.example
licence: { text: CC BY 4.0, code: MIT, data: CC BY 4.0 }
`,
    'datasets/loans/dataset.yaml': `title: Loans by year
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
    'datasets/loans/data.csv': `year,loans,source\n${count(100, (year) => `${1900 + year},${2000 + year},source-0\n`)}`,
    'charts/loans.yaml': `title: Loans rose
subtitle: Books lent in a year
kind: line
dataset: loans
x: year
series:
  - { column: loans, label: Loans, colour: c1 }
`,
  };
}

function recordFiles({ records }: Extent): Files {
  const files: Files = {};
  for (let from = 0; from < records; from += IN_ONE_FILE) {
    const size = Math.min(IN_ONE_FILE, records - from);
    files[`facts/facts-${from}.yaml`] = count(size, (index) => fact(from + index));
    files[`sources/sources-${from}.yaml`] = count(size, (index) => source(from + index));
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
  sources: [source-${number}]
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

function pageFiles({ pages, figures, records }: Extent): Files {
  const files: Files = {};
  for (let page = 0; page < pages; page += 1) {
    const sentence = (index: number) => {
      const record = (page * figures + index) % records;
      const heading = index % 5 === 0 ? `## Part ${index}\n\n` : '';
      return `${heading}The library lent <Fact id="fact-${record}" /> in that year, as [the first page](/page-0/) says.<Cite id="source-${record}" at="p. 2" />\n\n`;
    };
    files[`pages/page-${page}.mdx`] = `---
title: A page
description: A page.
summary: A page of figures.
reviewed: 2021-03-31
---

${count(figures, sentence)}`;
  }
  return files;
}

function count(size: number, make: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => make(index)).join('');
}
