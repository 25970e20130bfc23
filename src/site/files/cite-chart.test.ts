import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtexOfChart, citeChart } from './cite-chart.ts';
import { sampleEdition } from '../testing/sample-edition.ts';

test('a reference names the site, the day of the evidence, the finding and the address', () => {
  assert.equal(
    citeChart(sampleEdition()),
    'Harbour Notes. (2020, April 5). Boats came & went [Chart]. https://harbour.example/charts/boats/',
  );
});

test('where people are named they are the authors', () => {
  const edition = sampleEdition();
  const named = { ...edition, site: { ...edition.site, madeBy: ['Ada Miller', 'Weir and Sons'] } };
  assert.match(citeChart(named), /^Ada Miller and Weir and Sons\. .* \[Chart\]\. Harbour Notes\. https:/);
  assert.match(bibtexOfChart(named), /author = \{\{Ada Miller\} and \{Weir and Sons\}\},\n/);
});

test('the entry for BibTeX says the same', () => {
  assert.equal(
    bibtexOfChart(sampleEdition()),
    `@misc{harbour-notes-boats,
  author = {{Harbour Notes}},
  title = {{Boats came \\& went}},
  year = {2020},
  month = {4},
  howpublished = {Chart},
  note = {Figures: Harbour office. Evidence gathered up to 5 April 2020},
  url = {https://harbour.example/charts/boats/},
}`,
  );
});
