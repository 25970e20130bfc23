import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartModel } from '../model/chart-model.ts';
import { isRowsModel } from '../model/chart-types.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
import { toSpark } from './to-spark.ts';

for (const [kind, spec] of Object.entries(SAMPLE_CHARTS)) {
  test(`a small picture of ${kind} has its figures, and no word`, () => {
    const spark = toSpark(chartModel(spec as ChartSpec, SAMPLE_FLEET, SAMPLE_EVENTS));
    assert.match(spark, /^<svg class="chart-picture spark" viewBox="[-\d. ]+" /);
    assert.match(spark, /class="data"/);
    assert.doesNotMatch(spark, /<text|NaN|undefined/);
  });
}

test('a bar that nobody gave is a broken line in a small picture of bars, and one too short to be seen is left out', () => {
  const [id, spec] = Object.entries(SAMPLE_CHARTS).find(
    ([, chart]) => 'kind' in chart && chart.kind === 'horizontal-bar',
  ) ?? ['', undefined];
  const model = chartModel(spec as ChartSpec, SAMPLE_FLEET, SAMPLE_EVENTS);
  assert.ok(isRowsModel(model), id);
  const row = (high: number | null) => ({
    label: 'Boat',
    low: high,
    high,
    bound: high === null ? ('gap' as const) : ('exact' as const),
    sources: [],
    line: 2,
  });
  const rows = [row(null), row(model.axis.max), row(model.axis.max / 1000)];
  const spark = toSpark({ ...model, groups: [{ label: undefined, rows }] });
  assert.equal(spark.match(/class="reference"/g)?.length, 1);
  assert.equal(spark.match(/<rect|v16|V\d+h/g)?.length ?? spark, 1);
});
