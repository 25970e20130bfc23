import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartModel } from '../model/chart-model.ts';
import { chartScene } from './chart-scene.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { monthText, sampleDataset } from '../testing/sample-dataset.ts';

function labelsOf(values: readonly number[]): string[] {
  const dataset = sampleDataset(values.map((a, index) => ({ a, month: monthText(index) })));
  const series = [{ column: 'a', label: 'A', colour: 'one' }];
  const spec = { kind: 'bar', title: 'T', subtitle: 'S', dataset: 'boats', x: 'month', series } as ChartSpec;
  const { texts } = chartScene(chartModel(spec, dataset, []), 'wide');
  return texts.filter(({ role }) => role === 'value').map(({ text }) => text);
}

test('small figures and those that lie close together are told apart over their bars', () => {
  assert.deepEqual(labelsOf([0.0004, 0.0005]), ['0.0004', '0.0005']);
  assert.deepEqual(labelsOf([0.0051, 0.0053]), ['0.0051', '0.0053']);
  assert.deepEqual(labelsOf([1e-7, 0]), ['0.0000001', '0']);
  assert.deepEqual(labelsOf([1234.5678, 2]), ['1,234.568', '2']);
});

test('two bars bear the same figure only if they are of the same length', () => {
  const figure = fc.double({ min: 1e-9, max: 10, noNaN: true }).map((value) => Number(value.toPrecision(5)));
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const labels = labelsOf([one, other]);
      if (labels.length === 2) assert.equal(labels[0] === labels[1], one === other);
      assert.ok(!labels.includes('0'));
    }),
    { numRuns: 200 },
  );
});
