import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartModel } from '../model/chart-model.ts';
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
