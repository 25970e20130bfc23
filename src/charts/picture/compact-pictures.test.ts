import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chartModel } from '../model/chart-model.ts';
import { monthText, sampleDataset } from '../testing/sample-dataset.ts';
import { toSvg } from './to-svg.ts';

const MOST_BYTES = 2500;

test('a picture of 96 points in two series takes less than 2.5 kB compressed', () => {
  const value = (index: number, seed: number) =>
    Math.round(5000 + 4000 * Math.sin(index / 7 + seed) + ((index * 7919) % 613));
  const rows = Array.from({ length: 48 }, (_, index) => ({
    month: monthText(index),
    a: value(index, 0) / 10,
    b: value(index, 2) / 10,
  }));
  const series = [
    { column: 'a', label: 'Boats coming in', colour: 'one' },
    { column: 'b', label: 'Boats going out', colour: 'two' },
  ];
  const spec = { title: 'Boats came and went', subtitle: 'Boats a month', dataset: 'boats', x: 'month', series };
  const model = chartModel({ ...spec, kind: 'line' }, sampleDataset(rows), []);
  const points = model.kind === 'line' ? model.series.flatMap((one) => one.points) : [];
  assert.equal(points.length, 96);
  for (const size of ['wide', 'narrow'] as const) {
    const bytes = gzipSync(toSvg(model, size), { level: 9 }).length;
    assert.ok(bytes < MOST_BYTES, `${size}: ${String(bytes)} bytes`);
  }
});
