import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { smallTable } from '../../evidence/datasets/unlikely/testing/small-table.ts';
import { checkDrawings, type DrawingsCompared } from './check-drawings.ts';
import { publishedChart } from './published-charts.ts';
import { publishedDrawing } from './published-drawings.ts';
import { publishedTable } from './published-table.ts';

const ROWS: [string, string, number, number][] = [
  ['r1', '2017', 5, 1],
  ['r2', '2018', 6, 2],
  ['r3', '2019', 7, 3],
];
const TYPES = { id: 'text', year: 'date', loans: 'number', cards: 'number' } as const;
const SERIES = { column: 'loans', label: 'Loans', colour: 'one' };

function tableOf(rows: typeof ROWS): Dataset {
  return { ...smallTable(TYPES, rows), id: 'lent', key: ['id'] };
}

function published(chart: object, rows = ROWS) {
  const spec = { kind: 'bar', title: 'T', subtitle: 'S', dataset: 'lent', x: 'year', series: [SERIES], ...chart };
  const dataset = tableOf(rows);
  return {
    charts: { lent: publishedChart(spec as ChartSpec) },
    drawn: { lent: publishedDrawing(spec as ChartSpec, dataset) },
    tables: { lent: publishedTable(dataset) },
  };
}

function told(before: DrawingsCompared['before'], now: DrawingsCompared['now'], named = false): string[] {
  return checkDrawings({
    ...{ day: '1 June 2021', before, now, isNamed: () => named },
    placeIn: (id, path) => ({ file: `${id}.yaml at ${path.join('.')}`, line: 1, column: 1 }),
  }).map(({ rule, file, what }) => `${rule} ${file}: ${what}`);
}

const CHOSEN = published({ where: { year: ['2017', '2018'] } });

test('rows that are drawn no longer, and those that were there and not drawn, are told with the key that selects otherwise', () => {
  const other = published({ where: { year: ['2017', '2019'] } });
  assert.deepEqual(told(CHOSEN, other), [
    'edition lent.yaml at where.year: The chart "lent" no longer draws the row "r2", which the edition of 1 June 2021 drew, and draws the row "r3", which it had and did not draw: its where has "year": ["2017","2019"], and had ["2017","2018"]. No change names it.',
  ]);
  assert.deepEqual(told(CHOSEN, published({})), [
    'edition lent.yaml at where.year: The chart "lent" draws the row "r3", which the edition of 1 June 2021 had and did not draw: "year" is gone from its where, and had ["2017","2018"]. No change names it.',
  ]);
  assert.deepEqual(told(CHOSEN, other, true), []);
});

test('new rows, the same rows chosen otherwise, rows that are gone, and an edition without lines of drawings are left alone', () => {
  const longer: typeof ROWS = [...ROWS, ['r4', '2020', 8, 4]];
  assert.deepEqual(told(published({}), published({}, longer)), []);
  assert.deepEqual(told(CHOSEN, published({ where: { year: ['2017', '2018', '2020'] } }, longer)), []);
  assert.deepEqual(told(CHOSEN, published({ where: { year: { from: '2017', to: '2018' } } })), []);
  assert.deepEqual(told(CHOSEN, published({ where: { year: ['2017'] } }, ROWS.slice(0, 1))), []);
  const old = { ...CHOSEN, charts: { lent: ['title | T', 'loans | Loans'] }, drawn: {} };
  assert.deepEqual(told(old, published({ where: { year: '2019' } })), []);
});

test('the rows of a series with a selection of its own are told by its label', () => {
  const withOwn = (year: string) => published({ series: [SERIES, { ...SERIES, label: 'Later', where: { year } }] });
  assert.deepEqual(told(withOwn('2018'), withOwn('2019')), [
    'edition lent.yaml at : "Later" in the chart "lent" no longer draws the row "r2", which the edition of 1 June 2021 drew, and draws the row "r3", which it had and did not draw: its where has "year": "2019", and had "2018". No change names it.',
  ]);
});

test('a label that stands at another column, event or point is told; a figure that is filled in is not', () => {
  assert.deepEqual(told(published({}), published({ series: [{ ...SERIES, column: 'cards' }] })), [
    'edition lent.yaml at series: "Loans" stands at "cards" in the chart "lent"; the edition of 1 June 2021 has it at "loans", and no change names it.',
  ]);
  const marked = (event: string) => published({ marks: [{ event, label: 'The flood' }] });
  assert.deepEqual(told(marked('flood-2017'), marked('flood-2019')), [
    'reworded lent.yaml at marks: "The flood" stands at "the mark flood-2019" in the chart "lent"; the edition of 1 June 2021 has it at "the mark flood-2017", and no change names it.',
  ]);
  const noted = (at: string) => published({ notes: [{ at, text: '{figure} in {date}' }] });
  assert.deepEqual(told(noted('2017'), noted('2018')), []);
});

test('another table or column is told before the rows', () => {
  assert.deepEqual(told(CHOSEN, published({ x: 'id' })), [
    'edition lent.yaml at x: "x" of the chart "lent" is "id"; the edition of 1 June 2021 has "year", and no change names it.',
  ]);
});
