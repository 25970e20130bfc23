import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { editionNow } from './commands/write-edition.ts';
import { editionText } from './editions/edition-text.ts';
import { altered, fileOf, longer, tiny, toldWith } from './testing/told-with.ts';

test('an entry of the glossary with the explanation of another is told', () => {
  const weir = `weir:
  kind: place
  name: The weir
  explanation: One book taken home by one reader. Keeping it longer is not a second loan.
`;
  assert.deepEqual(toldWith(longer('content/glossary.yaml', weir)), [
    'This is the explanation of another entry too: "loan". Say what this one is.',
  ]);
});

test('words for the search whose first word stands nowhere else are told', () => {
  assert.deepEqual(
    toldWith({ path: 'content/other-words.yaml', text: 'librarian: [bibliothécaire]\nlock gate: [sluice]\n' }),
    [
      '"lock gate" stands on no page, so that its other words find nothing. Write the word of the pages first, and behind it what readers may look for.',
    ],
  );
});

test('a time of the report that ends long after it, and a day before it on which its claims would be known, are told', () => {
  const site = altered('content/site.yaml', 'thenUntil: 2021-03-31', 'thenUntil: 2023-03-31\n  knownOn: [2020-01-01]');
  assert.deepEqual(
    toldWith({ ...site, text: site.text.replace('asOf: 2021-03-31', 'asOf: 2023-03-31') }).filter((each) =>
      /thenUntil|knownOn/.test(each),
    ),
    [
      'thenUntil is 31 March 2023, more than a year after the report of March 2021. Write the last day of the time of the report; the day of the site is asOf.',
      'knownOn has 1 January 2020, before the report of March 2021: nobody had made its claims. Take it out, or correct the day.',
    ],
  );
});

test('a change that is computed back in time is told', () => {
  const cards = (year: number, value: number) => `cards-${String(year)}:
  statement: The library gave out ${String(value)} cards.
  value: ${String(value)}
  unit: cards
  date: ${String(year)}
  attribution: The society
  standing: reported
  sources: [annual-report-2020]
`;
  const facts = `${cards(2017, 400)}${cards(2019, 500)}cards-change:
  from: [cards-2019, cards-2017]
  reduce: percent-change
  expect: -20
  standing: reported
`;
  assert.deepEqual(toldWith(longer('content/facts/loans.yaml', facts)), [
    'The first of the two is of 2019, and the second of 2017: this is a change back in time. The earlier one comes first: from: [cards-2017, cards-2019], with the expect and the statement of that.',
  ]);
});

test('a change computed back in time that so disagrees with another fact is told once, by its order', () => {
  const facts = `cards-2017: { statement: It gave out 400 cards., value: 400, unit: cards, date: 2017, attribution: The society, standing: reported, sources: [annual-report-2020] }
cards-2019: { statement: It gave out 500 cards., value: 500, unit: cards, date: 2019, attribution: The society, standing: reported, sources: [annual-report-2020] }
cards-said: { statement: Cards rose by 25 percent., value: 25, unit: percent, date: 2019, attribution: The society, standing: reported, sources: [annual-report-2020], measures: change of cards }
cards-change: { statement: Cards rose by 25 percent., from: [cards-2019, cards-2017], reduce: percent-change, expect: -20, standing: reported, measures: change of cards }
`;
  assert.deepEqual(toldWith(longer('content/facts/loans.yaml', facts)), [
    'The first of the two is of 2019, and the second of 2017: this is a change back in time. So it disagrees with "cards-said", which measures the same. The earlier one comes first: from: [cards-2017, cards-2019], with the expect and the statement of that.',
  ]);
});

test('facts that measure the same by their lines, and count other things, are told', () => {
  const line = '  measures: loans of 2020\n';
  const file = longer('content/facts/loans.yaml', line);
  const text = file.text.replace('  expect: 13.2\n', `  expect: 13.2\n${line}`);
  assert.deepEqual(toldWith({ ...file, text }), [
    'This is in books a year, and "readers-change", which measures the same by its line, in percent. Say what this one measures, or remove the line.',
  ]);
});

test('a claim whose account shows no evidence is told', () => {
  const claim = fileOf('content/claims/more-loans.mdx');
  assert.deepEqual(toldWith({ ...claim, text: claim.text.replace(/<Evidence>[^]*<\/Evidence>/, '') }), [
    'The account of this claim has no <Evidence>. Add <Evidence> with <EvidenceFor> and <EvidenceAgainst>, as "Change a claim" in content/README.md shows.',
  ]);
});

test('a site within the folder of another is told once', () => {
  const inner = tiny.map((file) => ({ ...file, path: file.path.replace('content/', 'content/library/') }));
  assert.deepEqual(toldWith(...inner), [
    'This folder is a site of its own, and stands within another. Move it beside content/, and name it: CONTENT_FOLDER=../library npm run check.',
  ]);
});

test('an edition of another site is told in the place of all that it has', () => {
  const { content } = checkContent(tiny);
  assert.ok(content);
  const edition = editionNow('2021-06-01', content, tiny);
  const figures = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [`other-${id}`, Object.values(edition.figures)[0]]),
  );
  const text = editionText({ ...edition, figures } as typeof edition);
  assert.deepEqual(toldWith({ path: 'content/editions/2021-06-01.yaml', text }), [
    'No figure of the edition of 1 June 2021 is in this folder: it is that of another site. If this site is a new one, delete editions/, changes/ and addresses.yaml, which tell what another has published.',
  ]);
});

test('an event that is added a second time is told', () => {
  const again = '2019-06-14,water,Flood,The mill under water,Nobody could read.,building,annual-report-2020\n';
  const told = toldWith(
    longer('content/datasets/events/data.csv', again),
    altered('content/datasets/events/dataset.yaml', 'rows: 2', 'rows: 3'),
  );
  assert.deepEqual(told, [
    'The event of line 3 is of this day too, and has the same name. If the two are one, take one of them out.',
  ]);
});

test('a chart with the subtitle of another, over other data, is told', () => {
  const chart = fileOf('content/charts/loans-by-year.yaml');
  const table = fileOf('content/datasets/loans/dataset.yaml');
  const rows = fileOf('content/datasets/loans/data.csv');
  const told = toldWith(
    { path: 'content/charts/more.yaml', text: chart.text.replace('loans', 'more').replace('Loans fell', 'Books fell') },
    { path: 'content/datasets/more/dataset.yaml', text: table.text.replace('title: Loans', 'title: More loans') },
    { path: 'content/datasets/more/data.csv', text: rows.text },
  );
  assert.ok(
    told.includes(
      'This is the subtitle of the chart "loans-by-year" too, which draws other data. Say what each of the two draws.',
    ),
    told.join('\n'),
  );
});
