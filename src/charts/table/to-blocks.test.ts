import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema, type ChartSpec } from '../specification/chart-schema.ts';
import { chartModel } from '../model/chart-model.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { toBlocks } from './to-blocks.ts';

for (const [id, spec] of Object.entries(SAMPLE_CHARTS))
  test(`the sample chart "${id}" fits a terminal as block letters, and every bar ends with its figure`, () => {
    const lines = toBlocks(chartModel(chartSchema.parse(spec), SAMPLE_FLEET, SAMPLE_EVENTS));
    assert.ok(lines.length > 1);
    for (const line of lines) assert.ok(!/[█░▏▎▍▌▋▊▉]/.test(line) || /[█░▏▎▍▌▋▊▉] \S/.test(line), line);
    const bars = lines.map((line) => line.match(/[█░▏▎▍▌▋▊▉]/g)?.length ?? 0);
    assert.ok(Math.max(...bars) <= 37);
  });

test('a bar is as long as its figure is large, a gap says so, and what is below zero is drawn otherwise', () => {
  const model = chartModel(chartSchema.parse(SAMPLE_CHARTS.bar), SAMPLE_FLEET, SAMPLE_EVENTS);
  const lines = toBlocks(model);
  const longest = lines.filter((line) => line.includes('█'.repeat(36)));
  assert.ok(longest.length > 0);
  assert.ok(lines.some((line) => line.endsWith('(no figure)')));
});

test('a range below zero is drawn as one, by its size; one from below to above is told in words alone', () => {
  const rows = [
    { name: 'Ann', a: -20, b: -10 },
    { name: 'Bob', a: -5, b: 5 },
    { name: 'Cem', a: 10, b: 20 },
  ];
  const dataset = sampleDataset(rows.map((row) => ({ month: '2000-01', ...row })));
  const spec = {
    kind: 'range',
    title: 'T',
    subtitle: 'S',
    dataset: 'boats',
    label: 'name',
    low: 'a',
    high: 'b',
    colour: 'one',
  };
  const lines = toBlocks(chartModel(spec as ChartSpec, dataset, [])).map((line) => line.replace(/^ {2}\w+ */, ''));
  assert.match(lines[1] ?? '', /^░{18} −20 to −10/);
  assert.match(lines[2] ?? '', /^−5 to 5/);
  assert.match(lines[3] ?? '', /^█{18} 10 to 20/);
});
