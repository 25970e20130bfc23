import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../src/evidence/datasets/dataset.ts';
import { contentFolder } from '../src/records/problems/content-folder.ts';
import { loadContent } from '../src/check/load-content.ts';

const { datasets } = await loadContent(contentFolder());

function rowsOf(id: string): Readonly<Record<string, Cell>>[] {
  const rows = datasets.get(id)?.rows ?? [];
  assert.ok(rows.length > 0, `The dataset "${id}" is missing or empty.`);
  return rows.map(({ cells }) => cells);
}

const months = rowsOf('monthly-trade');
const releases = rowsOf('monthly-trade-releases');
const years = rowsOf('annual-trade');

const COLUMNS = { imports: 'china_imports_musd', exports: 'china_exports_musd', total: 'total_musd' };
type Direction = 'imports' | 'exports';

/** How far the months of a year are from the year's own figure, in million dollars, and why. */
const DIFFERENCES: [year: string, direction: Direction, row: string, difference: number, why: string][] = [
  ['2016', 'imports', '2016-kita-later', 45.79, 'four months worked out from growth or rounded'],
  ['2016', 'exports', '2016-kita-later', 0.32, 'rounding'],
  ['2017', 'imports', '2017-gacc-first', -7.46, 'rounded months, and a year rounded to 10 million'],
  ['2017', 'exports', '2017-kita-later', -0.22, 'February is what the other months leave'],
  ['2018', 'imports', '2018-gacc', 7.41, 'months of several releases, some lowered later'],
  ['2018', 'exports', '2018-gacc', 20.2, 'months lowered later'],
  ['2019', 'exports', '2019-gacc', 0.08, 'November is what the other months leave'],
  ['2020', 'imports', '2020-gacc', -0.02, 'derived months, rounded'],
  ['2020', 'exports', '2020-gacc', 0.09, 'derived months, rounded'],
  ['2021', 'imports', '2021-gacc', -0.17, 'December worked out from growth'],
  ['2021', 'exports', '2021-gacc', 1.43, 'rounded months, December worked out from growth'],
  ['2022', 'imports', '2022-gacc', 0.82, 'months rounded to a million'],
  ['2022', 'exports', '2022-gacc', 0.87, 'months rounded to a million'],
  ['2023', 'imports', '2023-gacc', 0.59, 'first releases beside a revised December'],
  ['2023', 'exports', '2023-gacc', 16.32, 'January and February revised, first releases elsewhere'],
  ['2024', 'imports', '2024-gacc-yuan', 4.04, 'first releases, of which the first half was cut'],
  ['2024', 'exports', '2024-gacc-yuan', 50.32, 'first releases, of which the first half was cut'],
  ['2025', 'imports', '2025-gacc-yuan', 0.77, 'small revisions'],
  ['2025', 'exports', '2025-gacc-yuan', 3.58, 'small revisions'],
];

/** The months of a year, of which two may be one row; undefined where one has no figure. */
function sumOf(year: string, direction: Direction): number | undefined {
  const cells = months.filter(({ month }) => String(month).startsWith(year)).map((row) => row[COLUMNS[direction]]);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length < cells.length ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}

/** Years of which the table has every month. */
const wholeYears = [...new Set(months.map(({ month }) => String(month).slice(0, 4)))].filter((year) => {
  const rows = months.filter(({ month }) => String(month).startsWith(year));
  return rows.reduce((count, { month }) => count + (String(month).includes('/') ? 2 : 1), 0) === 12;
});

test('every year whose months are all known is compared with its own figure', () => {
  const known = wholeYears.flatMap((year) =>
    (['imports', 'exports'] as const).flatMap((direction) =>
      sumOf(year, direction) === undefined ? [] : [`${year} ${direction}`],
    ),
  );
  assert.deepEqual(
    known,
    DIFFERENCES.map(([year, direction]) => `${year} ${direction}`),
  );
});

for (const [year, direction, id, difference, why] of DIFFERENCES) {
  test(`the months of ${year} add up to the year’s ${direction}, but for what is known: ${why}`, () => {
    const figure = years.find((row) => row.id === id)?.[COLUMNS[direction]];
    const found = (sumOf(year, direction) ?? NaN) - Number(figure);
    assert.ok(Math.abs(found - difference) < 0.006, `${found.toFixed(2)} instead of ${difference.toFixed(2)}`);
  });
}

test('the monthly table takes each figure from exactly one release', () => {
  const taken = months.flatMap((row) =>
    Object.entries(COLUMNS).flatMap(([direction, column]) =>
      row[column] === null ? [] : [`${String(row.month)} ${direction} ${String(row[column])}`],
    ),
  );
  const series = releases
    .filter(({ use }) => use === 'series')
    .map(({ period, direction, value_musd }) => `${String(period)} ${String(direction)} ${String(value_musd)}`);
  assert.deepEqual(series.toSorted(), taken.toSorted());
});

test('a figure has the same standing in both tables; two months together are called joint in the monthly one', () => {
  for (const { period, direction, standing } of releases.filter(({ use }) => use === 'series')) {
    const row = months.find(({ month }) => month === period);
    const said = row?.[`${String(direction)}_standing`];
    if (direction !== 'total') assert.equal(said, String(period).includes('/') ? 'joint' : standing, String(period));
  }
});

test('dollars that were converted are the yuan divided by the rate', () => {
  const converted = releases.filter(({ standing }) => standing === 'converted');
  assert.ok(converted.length > 80);
  for (const { id, value_musd, value_mcny, cny_per_usd } of converted)
    assert.ok(Math.abs(Number(value_mcny) / Number(cny_per_usd) - Number(value_musd)) < 0.02, String(id));
});
