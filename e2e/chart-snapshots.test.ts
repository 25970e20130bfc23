import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { findChart } from '../src/charts/model/find-chart.ts';
import { checkSnapshot } from '../src/charts/testing/check-snapshot.ts';
import { toSvg } from '../src/charts/picture/to-svg.ts';
import { contentFolder } from '../src/records/problems/content-folder.ts';
import { loadContent } from '../src/check/load-content.ts';

// The pictures that are kept are those of the project's own content, whatever another command is to read.
const content = await loadContent(contentFolder({}));

for (const id of content.charts.keys()) {
  const model = findChart(id, content);
  if (!model) continue;
  for (const size of ['wide', 'narrow'] as const) {
    test(`the ${size} picture of ${id} is as it was kept`, () => {
      checkSnapshot(toSvg(model, size), new URL(`chart-snapshots/${id}-${size}.svg`, import.meta.url));
    });
  }
}

test('every picture that was kept is that of a chart', () => {
  const kept = readdirSync(new URL('chart-snapshots/', import.meta.url));
  const expected = [...content.charts.keys()].flatMap((id) => [`${id}-narrow.svg`, `${id}-wide.svg`]);
  assert.deepEqual(kept.toSorted(), expected.toSorted());
});
