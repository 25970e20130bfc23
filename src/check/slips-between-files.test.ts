import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { altered, longer, tiny, toldWith } from './testing/told-with.ts';

test('of whom sources are is not asked where one of them is not found', () => {
  const fact = (sources: string) => `cards:
  statement: The library gave out 500 cards.
  value: 500
  unit: cards
  date: 2020
  attribution: The society, as reported by the Mill Valley Gazette
  standing: reported
  sources: ${sources}
`;
  const told = (sources: string) =>
    toldWith(longer('content/facts/loans.yaml', fact(sources))).filter((each) => !each.startsWith('No page'));
  assert.deepEqual(told('[annual-report-2020; gazette-2021-loans]'), [
    '"annual-report-2020; gazette-2021-loans" is not one id but 2. In a table, write annual-report-2020;gazette-2021-loans; in YAML, [annual-report-2020, gazette-2021-loans].',
  ]);
  assert.deepEqual(told('[annual-report-2020]'), [
    'The attribution names Mill Valley Gazette, and the sources of this fact are of Upper Mill Library Society. Name whoever says so here, or correct the sources.',
  ]);
});

test('a change after the day of a site whose other changes are not is told', () => {
  const later = `2021-06-02-readers:
  date: 2021-06-02
  kind: update
  title: The readers were counted
  now: The readers were counted.
  why: The report was published.
  pages: [/]
`;
  const site = altered('content/site.yaml', 'asOf: 2021-03-31', 'asOf: 2021-06-01');
  const file = { path: 'content/changes/2021-06-02.yaml', text: later };
  assert.deepEqual(toldWith(site, file), [
    'This change is of 2 June 2021, after the day of the site, 1 June 2021. If the evidence was looked through until then, write asOf: 2021-06-02 in content/site.yaml; if not, correct the day.',
  ]);
  assert.deepEqual(toldWith(file), []);
});

/** A page with a paragraph. */
function pageOf(words: string) {
  const front = 'title: Notes\ndescription: Notes on the library.\nsummary: What was noted.\nreviewed: 2021-03-30';
  return { path: 'content/pages/notes.mdx', text: `---\n${front}\n---\n\n${words}\n` };
}

test('the address or the title of a source where its id is wanted is told with its id', () => {
  const source = `society-2021-plan:
  kind: ngo
  publisher: Upper Mill Library Society
  title: Plan for the mill
  url: https://www.library.example/plan?page=2
  seen: original
  published: 2021-02-15
  language: en
`;
  const sources = longer('content/sources/library.yaml', source);
  const told = (id: string) => toldWith(sources, pageOf(`The mill is old.<Cite id="${id}" />`));
  const remedy = (what: string) => `Write society-2021-plan, the id of the source with this ${what}.`;
  const address = 'https://library.example/plan?page=2';
  assert.deepEqual(told(address), [
    `<Cite id="${address}">: this is an address, and the id of a source is wanted. ${remedy('address')}`,
  ]);
  assert.deepEqual(told('Plan for the mill'), [
    `<Cite id="Plan for the mill">: this is a name, and the id of a source is wanted. ${remedy('title')}`,
  ]);
  const fact = altered('content/facts/loans.yaml', 'sources: [gazette-2021-loans]', `sources: ['${address}#top']`);
  assert.deepEqual(
    toldWith(sources, fact).filter((each) => each.includes('society')),
    [`There is no source "${address}#top". ${remedy('address')}`],
  );
  assert.match(
    told('https://library.example/plan?page=3').join('\n'),
    /This is an address, and no source has it\. Add the source, npm run new -- source --url https:\S+, and write its id here\.$/m,
  );
});

test('the id of a table where a chart is wanted, and of a chart where a table is, are told with the other', () => {
  assert.deepEqual(toldWith(pageOf('<Chart id="loans" />')), [
    '<Chart id="loans">: there is no chart with this id. The chart of this table is "loans-by-year": write that. It is the id of a dataset: write <Table id="loans" />, or the id of a chart. Charts are the files in content/charts/.',
  ]);
  const fact = altered('content/facts/loans.yaml', 'dataset: loans', 'dataset: loans-by-year');
  assert.match(
    toldWith(fact)[0] ?? '',
    /^There is no dataset "loans-by-year"\. "loans-by-year" is a chart, and its table is "loans"\. /,
  );
});

test('a term that is not there is told with what to do, and the words of an entry with its id', () => {
  assert.deepEqual(toldWith(pageOf('The <Term id="weir">weir</Term> is old.')), [
    '<Term id="weir">: there is no term with this id. Terms are the entries in content/glossary.yaml. Add it there, or do without it: a word needs no entry.',
  ]);
});

test('the day of an event where its id is wanted is told with its id', () => {
  const chart = altered('content/charts/loans-by-year.yaml', 'series:', "marks: ['2019-06-14']\nseries:");
  assert.deepEqual(toldWith(chart), ['There is no event "2019-06-14". Write flood-2019, the id of the event "Flood".']);
});

test('a publisher, the label of a column and the address of a page where ids are wanted are told as that', () => {
  const facts = (from: string, to: string) => toldWith(altered('content/facts/loans.yaml', from, to));
  assert.deepEqual(facts('sources: [gazette-2021-loans]', 'sources: [Mill Valley Gazette]').slice(0, 1), [
    'There is no source "Mill Valley Gazette": ids have no spaces, commas or semicolons. "Mill Valley Gazette" is a publisher: write the id of the text that is meant, such as gazette-2021-loans.',
  ]);
  assert.match(
    facts('column: loans', 'column: Loans (books)').join('\n'),
    /^The dataset "loans" has no column "Loans \(books\)"\. That column is called loans\. Its columns are: /m,
  );
  const change = altered('content/changes/2021-06-01.yaml', 'facts: [loans-2020]', 'facts: [/loans/]');
  assert.deepEqual(toldWith(change), [
    'There is no fact "/loans/". This is the address of a page: where pages are listed, it stands under pages or chapters.',
  ]);
});

test('the id of a thing of another sort is told as that', () => {
  const change = altered('content/changes/2021-06-01.yaml', 'facts: [loans-2020]', 'facts: [more-loans]');
  assert.deepEqual(toldWith(change), [
    'There is no fact "more-loans". "more-loans" is the id of a claim, and that of a fact is wanted. Facts are the entries in content/facts/.',
  ]);
});

test('a chart whose file was renamed is told with its new name, whatever that is', () => {
  const path = 'content/charts/loans-by-year.yaml';
  const files = tiny.map((file) => (file.path === path ? { ...file, path: 'content/charts/mill.yaml' } : file));
  const told = checkContent(files).problems.map(({ remedy }) => remedy);
  assert.ok(
    told.some((remedy) => remedy.startsWith('Is it "mill" now? Then write that, wherever the old one stands.')),
  );
});

test('one of several allowed words, and a key by the label of its column, are told as such', () => {
  const source = altered('content/sources/library.yaml', 'speaker: named', 'speaker: named, official');
  assert.deepEqual(toldWith(source).slice(0, 1), [
    '"speaker" may not be "named, official". Write one of the 2 alone. Allowed: official, named, unnamed.',
  ]);
  const table = altered('content/datasets/loans/dataset.yaml', 'key: [year]', 'key: [Year]');
  assert.deepEqual(toldWith(table), [
    'The key (Year) names a column that is not here. Did you mean "year"? Correct key in dataset.yaml: its columns are year, loans, readers, source.',
  ]);
});
