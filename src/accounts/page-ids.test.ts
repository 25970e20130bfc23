import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartModel } from '../charts/model/chart-types.ts';
import type { Dataset } from '../evidence/datasets/dataset.ts';
import { checkPage } from './check-page.ts';
import { readPage } from './page-kind.ts';
import { FRONT, known, problemsOf } from './testing/check-a-page.ts';

test('a heading with an id of the frame, or of a thing on the page, is told', () => {
  const taken = [
    'Menu',
    'Related',
    'Figures',
    'Rests on',
    'Source 1',
    'Cite 1',
    'Figure loans 2020',
    'Chart loans',
    'Term register',
  ];
  for (const words of taken)
    assert.deepEqual(problemsOf(`## ${words}\n\nHere.`), [
      `8:1 The heading "${words}" has the name of a part that the site puts on this page. Add a word, so that a link to it leads there.`,
    ]);
  for (const words of ['The menu', 'Related claims', 'Source one', 'Chart boats', 'History', 'Measures'])
    assert.deepEqual(problemsOf(`## ${words}\n\nHere.`), []);
});

test('below the words of a claim and of a resolution stand parts of their own', () => {
  for (const [folder, words] of [
    ['claims', 'History'],
    ['claims', 'Would change'],
    ['resolutions', 'Measures'],
  ] as const) {
    const page = readPage({ path: `content/${folder}/a.mdx`, text: `${FRONT}## ${words}\n\nHere.` });
    assert.equal(checkPage(page, known).length, 1, words);
  }
});

test('the rows of a table on the page have ids too', () => {
  const rows = [{ line: 2, cells: { year: '2017' } }];
  const loans = { id: 'loans', key: ['year'], columns: [{ name: 'year' }], rows } as unknown as Dataset;
  const withTable = {
    ...known,
    ids: { ...known.ids, dataset: new Set(['loans']) },
    datasets: new Map([['loans', loans]]),
  };
  const told = (body: string) =>
    checkPage(readPage({ path: 'content/pages/a.mdx', text: FRONT + body }), withTable).map(({ what }) => what);
  assert.deepEqual(told('## Loans 2017\n\n<Table id="loans" columns="year" />'), [
    'The heading "Loans 2017" has the name of a part that the site puts on this page.',
  ]);
  assert.deepEqual(told('## Loans 2017\n\nHere.'), []);
});

test('a claim and a map stand once on a page', () => {
  assert.deepEqual(problemsOf('<Claim id="loans-doubled" />\n\n<Claim id="loans-doubled" />'), [
    '10:1 The claim "loans-doubled" is already on this page. Show it once, and refer to it in words.',
  ]);
});

test('a crossing needs a chart of two series with figures at both of its places', () => {
  const points = [{ value: 5, sources: [] }];
  const model = {
    ...{ kind: 'bar', title: 'Boats', unit: 'boats', slots: [{ key: '2001' }] },
    series: [
      { label: 'In', colour: 'one', points },
      { label: 'Out', colour: 'two', points },
    ],
  } as unknown as ChartModel;
  const ids = { ...known.ids, map: new Set(['river']) };
  const told = (before: string) =>
    checkPage(
      readPage({
        path: 'content/pages/a.mdx',
        text: `${FRONT}<Crossing map="river" chart="loans" before="2001" after="${before}" />`,
      }),
      { ...known, ids, chartNamed: () => model },
    ).map(({ what, remedy }) => `${what} ${remedy}`);
  assert.deepEqual(told('2001'), []);
  assert.deepEqual(told('2002'), [
    '<Crossing chart="loans">: “In” has no figure for 2002. Name a chart of two series, and two places of its axis with figures, as its data write them.',
  ]);
});
