import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisValues } from './model/axis-values.ts';
import { chartModel } from './model/chart-model.ts';
import { plainModels, type ChartModel } from './model/chart-types.ts';
import type { ChartSpec } from './specification/chart-schema.ts';
import { describeChart } from './words/describe-chart.ts';
import { figuresOf } from './testing/figures-of.ts';
import { parseSvg } from './testing/parse-svg.ts';
import { textsOf } from './testing/read-picture.ts';
import { monthText, sampleDataset } from './testing/sample-dataset.ts';
import { toChartJs } from './live/to-chartjs.ts';
import { toCsv } from './table/to-csv.ts';
import { toSvg } from './picture/to-svg.ts';
import { toTable } from './table/to-table.ts';

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
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'text']);
const ATTRIBUTES = new Set(
  'class viewBox vector-effect transform data-plot data-rows d fill color x y width height rx cx cy r text-anchor'.split(
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
const dateText = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom('day', 'month', 'year'))
  .map(([index, precision]) => {
    const month = monthText(index);
    return precision === 'day'
      ? `${month}-${String((index % 28) + 1).padStart(2, '0')}`
      : precision === 'month'
        ? month
        : month.slice(0, 4);
  });
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
    { seed: 1718, numRuns: 50 },
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
    { seed: 1718, numRuns: 50 },
  );
});

test('any estimates by anybody give a chart of dots that can be published, on either scale', () => {
  const above = fc.oneof(fc.constant(null), fc.double({ min: 1e-9, max: 1e15, noNaN: true }));
  const estimates = fc.array(fc.record({ a: above, b: above, name: label, at: dateText }), { maxLength: 50 });
  fc.assert(
    fc.property(
      estimates,
      fc.constantFrom('linear', 'log', 'either'),
      label,
      fc.boolean(),
      (cells, scale, name, labelled) => {
        const dataset = sampleDataset(cells.map(({ at, ...row }) => ({ ...row, month: at })));
        const spec = {
          ...{ kind: 'dots', title: name, subtitle: name, dataset: 'boats', x: 'month', low: 'a', high: 'b', scale },
          ...(labelled && { label: 'name' }),
          groups: [{ label: name, colour: 'one' }],
          references: [
            { label: name, value: 7 },
            { label: name, value: [3, 9] },
            { label: name, from: '2001-02-03', to: 'mark' },
          ],
          marks: ['mark'],
        } as unknown as ChartSpec;
        assertPublishable(chartModel(spec, dataset, [{ id: 'mark', date: '2004-03-04', label: name }]));
      },
    ),
    { seed: 1719, numRuns: 50 },
  );
});

test('any events and periods give a timeline that can be published', () => {
  const events = fc.array(
    fc.record({ name: label, month: dateText, until: fc.option(dateText), a: fc.constantFrom(1, 2) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(events, fc.boolean(), label, (cells, periods, name) => {
      const lanes = [
        { label: name, colour: 'one', where: { a: 1 } },
        { label: 'Others', colour: 'two', where: { a: 2 } },
      ];
      const dates = cells.map((row) => ({
        ...row,
        until: row.until !== null && row.until > row.month ? row.until : null,
      }));
      const spec = {
        kind: 'timeline-strip',
        title: name,
        subtitle: name,
        dataset: 'boats',
        from: 'month',
        label: 'name',
        lanes,
        ...(periods && { to: 'until' }),
      };
      assertPublishable(chartModel(spec as ChartSpec, sampleDataset(dates), []));
    }),
    { seed: 1720, numRuns: 50 },
  );
});

test('small multiples of any kind can be published, all with the same axes', () => {
  const kinds = fc.constantFrom('line', 'bar', 'stacked-bar', 'range', 'horizontal-bar', 'dots', 'timeline-strip');
  const several = fc.array(fc.record({ a: figure, b: figure, name: fc.constantFrom('North', 'South', ...HOSTILE) }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(several, kinds, label, (cells, kind, name) => {
      const rowsOf = new Map<string, number>();
      const dataset = sampleDataset(
        cells.map((row) => {
          const index = rowsOf.get(row.name) ?? 0;
          rowsOf.set(row.name, index + 1);
          return { ...row, month: monthText(index) };
        }),
      );
      const model = chartModel(panelSpec(kind, name), dataset, []);
      assertPublishable(model);
      for (const plain of plainModels(model)) assert.deepEqual(plain.axis, model.axis);
    }),
    { seed: 1721, numRuns: 50 },
  );
});

function panelSpec(kind: string, name: string): ChartSpec {
  const part = { label: name, colour: 'one' };
  const own = {
    dots: { x: 'month', low: 'a', high: 'b', label: 'name', groups: [part] },
    'timeline-strip': { from: 'month', label: 'name', lanes: [part] },
    range: { label: 'month', low: 'a', high: 'b', colour: 'one' },
    'horizontal-bar': { label: 'month', value: 'a', colour: 'one' },
  }[kind] ?? {
    x: 'month',
    series: [
      { ...part, column: 'a' },
      { ...part, column: 'b' },
    ],
  };
  return { kind, title: name, subtitle: name, dataset: 'boats', panels: 'name', ...own } as ChartSpec;
}

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

test('ten thousand dots are drawn, without labels', () => {
  const dataset = sampleDataset(
    Array.from({ length: 10_000 }, (_, index) => ({ a: (index * 31) % 977, month: monthText(index % 500), name: 'x' })),
  );
  const spec = {
    kind: 'dots',
    title: 'T',
    subtitle: 'S',
    dataset: 'boats',
    x: 'month',
    low: 'a',
    high: 'a',
    label: 'name',
  };
  const model = chartModel({ ...spec, groups: [{ label: 'A', colour: 'one' }] } as ChartSpec, dataset, []);
  assertPublishable(model);
  assert.deepEqual(textsOf(parseSvg(toSvg(model, 'wide')), 'label'), []);
});

function assertPublishable(model: ChartModel): void {
  const { min, max, step, ticks } = model.axis;
  assert.ok(min < max && step > 0 && ticks.length - 1 <= MOST_GRID_LINES, JSON.stringify(model.axis));
  for (const value of plainModels(model).flatMap(axisValues))
    assert.ok(value >= min && value <= max, `${String(value)} lies outside ${String(min)} to ${String(max)}`);
  for (const size of ['wide', 'narrow'] as const) {
    const svg = toSvg(model, size);
    assert.equal(svg, toSvg(model, size));
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
    plainModels(model).flatMap(figuresOf).length,
  );
  assert.doesNotThrow(() => JSON.stringify(toChartJs(model)) + toCsv(model));
}
