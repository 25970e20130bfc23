import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { loadContent } from '../../check/load-content.ts';
import { chartModel } from '../model/chart-model.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import type { PlainModel } from '../model/chart-types.ts';
import { findChart } from '../model/find-chart.ts';
import { SAMPLE_CHARTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
import { monthText, sampleDataset } from '../testing/sample-dataset.ts';
import { toChartJs } from './to-chartjs.ts';
import { tones, type Tone } from './tones.ts';

const content = await loadContent(contentFolder());

function chartOf(a: (number | null)[], spec: object): PlainModel {
  const dataset = sampleDataset(a.map((value, index) => ({ a: value, month: monthText(index), name: 'x' })));
  const head = { title: 'T', subtitle: 'S', dataset: 'boats' };
  return chartModel({ ...head, ...spec } as ChartSpec, dataset, []) as PlainModel;
}

const line = (a: (number | null)[]) =>
  chartOf(a, { kind: 'line', x: 'month', series: [{ column: 'a', label: 'A', colour: 'one' }] });

const rounded = (list: readonly Tone[]) =>
  list.map(({ time, frequency, pan }) => [time.toFixed(2), frequency.toFixed(0), pan.toFixed(2)].join(' '));

test('a line goes from left to right, from the tone of its axis’s lower end to that of its upper end, and is silent in a gap', () => {
  assert.deepEqual(rounded(tones(line([0, 10, null, 20]))), ['0.00 220 -0.75', '0.30 622 -0.25', '0.90 1760 0.75']);
});

test('on a log axis equal ratios are equal intervals', () => {
  const model = chartOf([1, 10, 100], {
    ...{ kind: 'dots', x: 'month', low: 'a', high: 'a', scale: 'log' },
    groups: [{ label: 'A', colour: 'one' }],
  });
  const [first = NaN, second = NaN, third = NaN] = tones(model).map(({ frequency }) => frequency);
  assert.ok(Math.abs(second / first - third / second) < 1e-9);
});

test('series follow one another, and a range is two tones', () => {
  const spec = SAMPLE_CHARTS.range as ChartSpec;
  const range = tones(chartModel(spec, SAMPLE_FLEET, []) as PlainModel);
  assert.ok(range.some(({ index }, at) => range[at + 1]?.index === index));
  const model = chartModel(SAMPLE_CHARTS.bar as ChartSpec, SAMPLE_FLEET, []) as PlainModel;
  const order = tones(model).map(({ series }) => series);
  assert.deepEqual(order, order.toSorted());
  assert.equal(new Set(order).size, 2);
});

test('a timeline has no tones, nor has a chart without figures', () => {
  assert.deepEqual(tones(chartModel(SAMPLE_CHARTS['timeline-strip'] as ChartSpec, SAMPLE_FLEET, []) as PlainModel), []);
  assert.deepEqual(tones(line([null, null])), []);
  assert.deepEqual(tones(line([])), []);
});

test('any figures give tones that can be heard and told apart: higher for larger, never two at once, four seconds at most', () => {
  const figure = fc.oneof(fc.constant(null), fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ max: 9 }));
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 200 }), (figures) => {
      const heard = tones(line(figures));
      assertAudible(heard);
      assert.deepEqual(
        heard.map(({ index }) => index),
        figures.flatMap((value, index) => (value === null ? [] : [index])),
      );
      const sorted = heard.toSorted((a, b) => (figures[a.index] ?? 0) - (figures[b.index] ?? 0));
      sorted.forEach(({ frequency }, at) => {
        assert.ok(at === 0 || frequency >= (sorted[at - 1]?.frequency ?? 0) - 1e-9);
      });
    }),
    { seed: 1722 },
  );
});

test('of every real chart that comes alive, but for timelines, each figure is heard', () => {
  for (const id of content.charts.keys()) {
    const model = findChart(id, content);
    if (!model || model.kind === 'panels') continue;
    const heard = tones(model);
    assertAudible(heard);
    const figures = toChartJs(model).series.flatMap(({ data }, series) =>
      data.flatMap((datum, index) => {
        const value = typeof datum === 'object' && datum !== null && 'x' in datum ? datum.y : datum;
        return value === null || model.kind === 'timeline-strip' ? [] : [`${String(series)} ${String(index)}`];
      }),
    );
    const places = new Set(heard.map(({ series, index }) => `${String(series)} ${String(index)}`));
    assert.deepEqual([...places], figures, id);
  }
});

function assertAudible(heard: readonly Tone[]): void {
  heard.forEach(({ time, duration, frequency, pan }, at) => {
    const next = heard[at + 1]?.time ?? 4;
    assert.ok(time >= 0 && duration > 0 && time + duration <= next + 1e-9, `${String(time)} to ${String(next)}`);
    assert.ok(frequency >= 219.9 && frequency <= 1760.1, String(frequency));
    assert.ok(pan >= -1 && pan <= 1, String(pan));
  });
}
