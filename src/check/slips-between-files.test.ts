import assert from 'node:assert/strict';
import { test } from 'node:test';
import { altered, longer, toldWith } from './testing/told-with.ts';

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
