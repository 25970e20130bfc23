import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detailOf, drawMap, heightOf, MAP_WIDTH } from '../../evidence/maps/draw-map.ts';
import { coastsAndBorders } from '../../evidence/maps/world.ts';
import { findChart } from '../../charts/model/find-chart.ts';
import { parseSvg } from '../../charts/testing/parse-svg.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { loadContent } from '../../check/load-content.ts';
import { coloursOf } from '../../check/site-colours.ts';
import { withSiteColours } from '../../charts/specification/colours.ts';
import { pictureFile, smallPictureFile, standsAlone } from './picture-file.ts';
import { picturePng } from './picture-png.ts';
import { pictureStyle } from './picture-style.ts';
import { sampleEdition } from '../testing/sample-edition.ts';

const read = (name: string) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
const style = pictureStyle({
  tokens: read('tokens'),
  colours: withSiteColours(read('chart-colours'), coloursOf(contentFolder())),
  picture: read('chart-picture'),
});
const HOSTILE = `]]></style><script>alert(1)</script><!--style-->fill="var(--chart-ink)"\u0000`;
const content = await loadContent(contentFolder());

function pictureOf(title?: string) {
  return pictureFile(sampleEdition(title).model, style, 'Harbour Notes');
}

for (const id of content.charts.keys()) {
  test(`${id}: the file is well formed and needs nothing from elsewhere`, () => {
    const model = findChart(id, content);
    assert.ok(model);
    const { svg } = pictureFile(model, style, 'A credit.');
    const [root] = parseSvg(svg);
    assert.equal(root?.attributes.xmlns, 'http://www.w3.org/2000/svg');
    const small = smallPictureFile(model, style).svg;
    assert.equal(parseSvg(small)[0]?.attributes.class, 'chart-picture chart-picture-narrow');
    for (const file of [svg, small]) assert.doesNotMatch(file, /var\(|url\(|href|@import|<script|<foreignObject/);
  });

  test(`${id}: a light colour stands for one dark colour only`, () => {
    const model = findChart(id, content);
    assert.ok(model);
    const { svg } = pictureFile(model, style, 'A credit.');
    const rules = [...svg.matchAll(/(\[[a-z]+="#[0-9a-f]+"\])\{/g)].map(([, selector]) => selector);
    assert.ok(rules.length > 1);
    assert.equal(new Set(rules).size, rules.length);
  });
}

test('the file says the finding, the subtitle, whose figures they are and who made it', () => {
  const texts = parseSvg(pictureOf().svg).map(({ text }) => text);
  for (const text of ['Boats came & went', 'Boats a month', 'Figures: Harbour office.', 'Harbour Notes']) {
    assert.ok(texts.includes(text), text);
  }
});

test('a map alone is well formed, has its looks in both themes, and needs nothing from elsewhere', () => {
  const looks = pictureStyle({ tokens: read('tokens'), colours: read('chart-colours'), picture: read('map-picture') });
  for (const map of content.maps.values()) {
    const size = { width: MAP_WIDTH, height: heightOf(map) };
    const file = standsAlone(drawMap(map, coastsAndBorders(detailOf(map))), size, looks);
    assert.equal(parseSvg(file)[0]?.attributes.height, String(size.height));
    assert.match(file, /<style>\.map-picture\{.*@media \(prefers-color-scheme:dark\)\{\.map-picture\{/);
    assert.doesNotMatch(file, /var\(|url\(|href|@import|<script|<foreignObject/);
  }
});

test('hostile text stays text', () => {
  const elements = parseSvg(pictureOf(HOSTILE).svg);
  assert.equal(elements.filter(({ name }) => name === 'script').length, 0);
  assert.equal(elements.filter(({ name }) => name === 'style').length, 1);
});

test('the PNG has the width that was asked for and the shape of the drawing', async () => {
  const { svg, width, height } = pictureOf();
  const png = Buffer.from(await picturePng(svg, 1200));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.readUInt32BE(16), 1200);
  assert.ok(Math.abs(png.readUInt32BE(20) - (height * 1200) / width) <= 1);
});

test('the PNG shows the words: other words are other pixels, and the same words the same bytes', async () => {
  const [one, again, other] = await Promise.all(
    ['Boats came', 'Boats came', 'Boats went'].map((title) => picturePng(pictureOf(title).svg, 400)),
  );
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
});
