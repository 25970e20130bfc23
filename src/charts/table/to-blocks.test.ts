import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { chartModel } from '../model/chart-model.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
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
