import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allRows, chartModel, isRowsModel, type ChartModel } from './chart-model.ts';
import type { ChartSpec } from './chart-schema.ts';
import { describeChart } from './describe-chart.ts';
import { parseSvg } from './testing/parse-svg.ts';
import { monthText, sampleDataset } from './testing/sample-dataset.ts';
import { toChartJs } from './to-chartjs.ts';
import { toCsv } from './to-csv.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';

const HOSTILE = [
  '</script><svg onload=alert(1)>',
  `"'&<>]]>--><!--`,
  '\u202eright to left \u05e9\u05dc\u05d5\u05dd',
  '朝鲜半岛 무역',
  '\u0000\u0008\ud800',
  '',
  ' ',
  '=1+1',
  '–',
];
const MOST_GRID_LINES = 10;
/** All that a picture may consist of: nothing that runs, nothing with a style of its own. */
const ELEMENTS = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text']);
const ATTRIBUTES = new Set(
  'class viewBox role aria-labelledby id data-plot data-rows d fill color x y width height rx cx cy r text-anchor'.split(
    ' ',
  ),
);

const label = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 200, maxLength: 400 }),
);
const figure = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
);
const rows = fc.array(fc.record({ a: figure, b: figure, name: label }), { maxLength: 60 });
const seriesKind = fc.constantFrom('line', 'bar', 'stacked-bar');
const rowsKind = fc.constantFrom('range', 'horizontal-bar');

test('any figures and any words give a chart over months that can be published', () => {
  fc.assert(
    fc.property(rows, seriesKind, label, label, (cells, kind, title, name) => {
      const dataset = sampleDataset(cells.map((row, index) => ({ ...row, month: monthText(index * 2) })));
      const series = [
        { column: 'a', label: name, colour: 'one' },
        { column: 'b', label: title, colour: 'two' },
      ];
      const spec = { kind, title, subtitle: name, dataset: 'boats', x: 'month', series, marks: ['mark'] } as ChartSpec;
      assertPublishable(chartModel(spec, dataset, [{ id: 'mark', date: '2000-03-04', label: name }]));
    }),
    { seed: 1718 },
  );
});

test('any figures and any words give a chart of rows that can be published', () => {
  fc.assert(
    fc.property(rows, rowsKind, label, fc.boolean(), (cells, kind, title, grouped) => {
      const dataset = sampleDataset(cells.map((row, index) => ({ ...row, month: monthText(index % 3) })));
      const columns = kind === 'range' ? { low: 'a', high: 'b' } : { value: 'a' };
      const spec = {
        kind,
        title,
        subtitle: title,
        dataset: 'boats',
        label: ['name', 'month'],
        ...columns,
        colour: 'one',
        ...(grouped && { group: 'month' }),
      };
      assertPublishable(chartModel(spec as ChartSpec, dataset, []));
    }),
    { seed: 1718 },
  );
});

test('all figures equal, all gaps, one point and no point are charts', () => {
  for (const values of [[7, 7, 7], [null, null], [5], [0], [-3], []]) {
    const dataset = sampleDataset(values.map((a, index) => ({ a, month: monthText(index), name: 'x' })));
    for (const kind of ['line', 'bar', 'stacked-bar'] as const) {
      const series = [{ column: 'a', label: 'A', colour: 'one' }];
      assertPublishable(
        chartModel({ kind, title: 'T', subtitle: 'S', dataset: 'boats', x: 'month', series }, dataset, []),
      );
    }
  }
});

test('a line of ten thousand points is drawn', () => {
  const dataset = sampleDataset(
    Array.from({ length: 10_000 }, (_, index) => ({ a: index % 977, month: monthText(index), name: 'x' })),
  );
  const series = [{ column: 'a', label: 'A', colour: 'one' }];
  assertPublishable(
    chartModel({ kind: 'line', title: 'T', subtitle: 'S', dataset: 'boats', x: 'month', series }, dataset, []),
  );
});

function assertPublishable(model: ChartModel): void {
  const { min, max, step, ticks } = model.axis;
  assert.ok(min < max && step > 0 && ticks.length - 1 <= MOST_GRID_LINES, JSON.stringify(model.axis));
  for (const value of valuesOf(model))
    assert.ok(value >= min && value <= max, `${String(value)} lies outside ${String(min)} to ${String(max)}`);
  for (const size of ['wide', 'narrow'] as const) {
    const svg = toSvg(model, 'x', size);
    assert.equal(svg, toSvg(model, 'x', size));
    const elements = parseSvg(svg);
    assert.equal(elements[0]?.name, 'svg');
    for (const { name, attributes } of elements) {
      assert.ok(ELEMENTS.has(name), name);
      for (const [key, value] of Object.entries(attributes))
        assert.ok(ATTRIBUTES.has(key) && !/NaN|Infinity|undefined/.test(value), `${key}="${value}"`);
    }
  }
  assert.ok(describeChart(model).every((sentence) => sentence.length > 0));
  assert.equal(
    toTable(model).groups.flatMap((group) => group.rows).length,
    isRowsModel(model) ? allRows(model).length : model.slots.length,
  );
  assert.doesNotThrow(() => JSON.stringify(toChartJs(model)) + toCsv(model));
}

function valuesOf(model: ChartModel): number[] {
  if (isRowsModel(model)) return allRows(model).flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  return model.series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null || model.kind === 'stacked-bar' ? [] : [value])),
  );
}
