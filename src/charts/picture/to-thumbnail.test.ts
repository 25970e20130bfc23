import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../check/load-content.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { findChart } from '../model/find-chart.ts';
import { toSvg } from './to-svg.ts';
import { toThumbnail } from './to-thumbnail.ts';

const content = await loadContent(contentFolder());

test('the small picture of every chart has its figures, no word, and fewer bytes than the picture', () => {
  for (const id of content.charts.keys()) {
    const model = findChart(id, content) ?? assert.fail(id);
    const [small, whole] = [toThumbnail(model), toSvg(model, 'wide')];
    assert.doesNotMatch(small, /<text/, id);
    assert.doesNotMatch(small, /class="(?:key|leader|bracket)"/, `${id}: what belongs to words is left`);
    assert.doesNotMatch(small, /NaN|undefined/, id);
    assert.match(small, /<(?:path|rect|circle)/, id);
    assert.ok(small.length < whole.length, id);
  }
});
