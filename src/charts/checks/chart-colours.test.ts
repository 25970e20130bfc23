import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { loadContent } from '../../check/load-content.ts';
import { coloursOf } from '../../check/site-colours.ts';
import { contrast } from '../../basics/contrast.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { coloursIn, GENERAL_COLOURS, GROUNDS, withSiteColours } from '../specification/colours.ts';
import { difference, VISIONS } from '../testing/colour-vision.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const sheet = readFileSync(new URL('../../styles/chart-colours.css', import.meta.url), 'utf8');
const charts = withSiteColours(sheet, coloursOf(contentFolder()));
const TEXT_CONTRAST = 4.5;
const THEMES = ['light', 'dark'] as const;
/** Distance in CIELAB at which two patches apart from each other are told apart without effort. */
const APART = 15;

/** Custom properties with a colour for light and one for dark. */
function pairs(css: string): Map<string, [string, string]> {
  return new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );
}

const {
  'chart-band': band = ['', ''],
  'map-land': land = ['', ''],
  'map-sea': sea = ['', ''],
  ...named
} = Object.fromEntries(pairs(charts));
const colours = new Map(Object.entries(named));
const looks = pairs(tokens);
const { charts: specs } = await loadContent(contentFolder());

test('every chart colour can be read on paper and in a band, light and dark', () => {
  const paper = looks.get('paper');
  assert.ok(paper && colours.size > 10);
  for (const [name, shades] of colours)
    THEMES.forEach((theme, index) => {
      const ratio = contrast(shades[index] ?? '', paper[index] ?? '');
      assert.ok(ratio >= TEXT_CONTRAST, `${name} in ${theme}: ${String(ratio)}`);
      assert.ok(contrast(shades[index] ?? '', band[index] ?? '') >= 3, `${name} on a band in ${theme}`);
    });
});

test('printed ticks and names can be read on paper, in a band, on land and at sea', () => {
  const quiet = looks.get('ink-quiet');
  THEMES.forEach((theme, index) => {
    for (const ground of [looks.get('paper')?.[index], band[index], land[index], sea[index]])
      assert.ok(contrast(quiet?.[index] ?? '', ground ?? '') >= TEXT_CONTRAST, `${theme} on ${String(ground)}`);
  });
});

test('the sea of a map is darker than its land, by day and by night', () => {
  THEMES.forEach((theme, index) => {
    const [ofLand, ofSea] = [land, sea].map((ground) => contrast(ground[index] ?? '', '#000'));
    assert.ok(Number(ofLand) > Number(ofSea), theme);
  });
});

test('the style sheet has the colours and grounds against which the check holds a chart', () => {
  const general = [...pairs(sheet).keys()].filter(
    (name) => !['chart-band', 'chart-neutral', 'map-land', 'map-sea'].includes(name),
  );
  assert.deepEqual(
    [...general, 'chart-neutral'],
    GENERAL_COLOURS.map((name) => `chart-${name}`),
  );
  assert.deepEqual([looks.get('paper'), band], [GROUNDS.paper, GROUNDS.band]);
});

for (const [vision, matrix] of Object.entries(VISIONS)) {
  test(`the colours of each chart are told apart with ${vision === 'usual' ? 'usual vision' : vision}`, () => {
    for (const [id, spec] of specs) {
      const used = [...new Set(coloursOfChart(spec))];
      const both = used.flatMap((one, index) => used.slice(index + 1).map((other) => [one, other] as const));
      for (const [one, other] of both)
        THEMES.forEach((theme, index) => {
          const [first = '', second = ''] = [one, other].map((name) => colours.get(`chart-${name}`)?.[index] ?? '');
          const apart = difference(first, second, matrix);
          assert.ok(apart >= APART, `${id}, ${theme}: ${one} and ${other} are ${String(apart)} apart`);
        });
    }
  });
}

function coloursOfChart(spec: ChartSpec): string[] {
  return coloursIn(spec).map(({ colour }) => colour);
}
