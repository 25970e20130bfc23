import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartModel } from '../model/chart-model.ts';
import { chartScene } from './chart-scene.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { textWidth } from './text-width.ts';

const NAMES = [
  '漢'.repeat(60),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  `https://a.example/${'x'.repeat(60)}`,
  'A very long name of a thing that nobody would ever read to its end in a chart of boats',
  '👩‍👩‍👧'.repeat(20),
];
const name = NAMES.join(' ');
const dataset = sampleDataset(
  NAMES.map((text, index) => ({ name: text, a: index + 1, b: index + 2, month: `200${index}` })),
);
const series = [
  { column: 'a', label: name, colour: 'one' },
  { column: 'b', label: `Other ${name}`, colour: 'two' },
];
const references = [{ label: name, value: 2 }];
const over = { x: 'month', series, references, marks: ['mark'] };
const rows = { label: 'name', colour: 'one' };
const lane = [{ label: name, colour: 'one' }];

const SPECS: Record<string, object> = {
  line: over,
  bar: over,
  'bar over names': { kind: 'bar', x: 'name', series: series.slice(0, 1), places: 'listed' },
  'stacked-bar': over,
  'horizontal-bar': { ...rows, value: 'a', group: 'name' },
  range: { ...rows, low: 'a', high: 'b' },
  squares: { ...rows, value: 'a' },
  dots: { x: 'month', low: 'a', high: 'b', label: 'name', groups: lane, references },
  'timeline-strip': { from: 'month', label: 'name', lanes: lane },
  panels: { kind: 'line', x: 'month', series: series.slice(0, 1), panels: 'name' },
};

for (const [kind, spec] of Object.entries(SPECS)) {
  test(`the longest names stay within the picture of a chart: ${kind}`, () => {
    const whole = { kind, title: 'T', subtitle: 'S', dataset: 'boats', ...spec } as unknown as ChartSpec;
    const model = chartModel(whole, dataset, [{ id: 'mark', date: '2002', label: name }]);
    for (const size of ['wide', 'narrow'] as const) {
      const { texts, width } = chartScene(model, size);
      for (const { text, x, anchor, role } of texts) {
        const across = textWidth(text, 13, role === 'heading');
        const left = anchor === 'end' ? x - across : anchor === 'middle' ? x - across / 2 : x;
        assert.ok(left >= -1 && left + across <= width + 1, `${size} ${role}: ${text}`);
      }
    }
  });
}
