import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentFolder } from '../records/content-folder.ts';
import { loadContent } from '../records/load-content.ts';
import type { ChartSpec } from './chart-schema.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const charts = readFileSync(new URL('../styles/chart-colours.css', import.meta.url), 'utf8');
const TEXT_CONTRAST = 4.5;

/** Custom properties with a colour for light and one for dark. */
function pairs(css: string): Map<string, [string, string]> {
  return new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4
      ? (hex.slice(1).match(/./g) ?? []).map((digit) => digit + digit)
      : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const colours = new Map([...pairs(charts)].filter(([name]) => name.startsWith('chart-')));

test('every chart colour can be read on paper, light and dark', () => {
  const paper = pairs(tokens).get('paper');
  assert.ok(paper && colours.size > 10);
  for (const [name, [light, dark]] of colours) {
    assert.ok(contrast(light, paper[0]) >= TEXT_CONTRAST, `${name} in light: ${String(contrast(light, paper[0]))}`);
    assert.ok(contrast(dark, paper[1]) >= TEXT_CONTRAST, `${name} in dark: ${String(contrast(dark, paper[1]))}`);
  }
});

test('the style sheet knows every colour that a chart names', async () => {
  const { charts: specs } = await loadContent(contentFolder());
  const named = [...specs.values()].flatMap(coloursOf);
  for (const colour of named) assert.ok(colours.has(`chart-${colour}`), colour);
});

/** Every colour that a chart names. */
function coloursOf(spec: ChartSpec): string[] {
  if ('colour' in spec) return [spec.colour];
  if (spec.kind === 'dots') return spec.groups.map(({ colour }) => colour);
  if (spec.kind === 'timeline-strip') return spec.lanes.map(({ colour }) => colour);
  const count = 'count' in spec ? (spec.count?.groups ?? []) : [];
  return [...(spec.series ?? []), ...count].map(({ colour }) => colour);
}
