import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { loadContent } from '../../check/load-content.ts';
import { overlap, textBoxes } from './boxes.ts';
import { chartModel } from '../model/chart-model.ts';
import { chartScene } from './chart-scene.ts';
import { chartSchema } from '../specification/chart-schema.ts';
import type { ChartModel } from '../model/chart-types.ts';
import { findChart } from '../model/find-chart.ts';
import type { Scene } from './scene.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';

const MOST_GRID_LINES = 10;
const content = await loadContent(contentFolder());
const real = [...content.charts.keys()].map((id) => [id, findChart(id, content)] as const);
const samples = Object.entries(SAMPLE_CHARTS).map(
  ([id, spec]) => [`sample ${id}`, chartModel(chartSchema.parse(spec), SAMPLE_FLEET, SAMPLE_EVENTS)] as const,
);

// By the estimated widths, which are generous: the build has no fonts.
for (const [id, model] of [...real, ...samples]) {
  test(`${id}: in both pictures no text touches another or leaves the picture`, () => {
    for (const scene of scenesOf(model)) {
      const boxes = textBoxes(scene.texts);
      boxes.forEach((box, index) => {
        const text = scene.texts[index]?.text ?? '';
        assert.ok(box.left >= -1 && box.right <= scene.width + 1, `${text} leaves the picture at a side`);
        assert.ok(box.top >= -1 && box.bottom <= scene.height + 1, `${text} leaves the picture above or below`);
        const other = boxes.findIndex((candidate, at) => at !== index && overlap(candidate, box));
        assert.equal(other, -1, `${text} touches ${scene.texts[other]?.text ?? ''}`);
      });
    }
  });

  test(`${id}: there are at most ten light lines for values`, () => {
    assert.ok(model && model.axis.ticks.length <= MOST_GRID_LINES);
  });
}

/** Both pictures, and each panel of them. */
function scenesOf(model: ChartModel | undefined): Scene[] {
  assert.ok(model);
  const pictures = [chartScene(model, 'wide'), chartScene(model, 'narrow')];
  return pictures.flatMap((scene) => [scene, ...(scene.panels ?? []).map((panel) => panel.scene)]);
}
