import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { CARD, type Card } from '../../check/cards/card.ts';
import { layCard } from '../../check/cards/lay-card.ts';
import { measureText, type PictureFont } from '../../check/cards/measure-text.ts';
import { PICTURE_FAMILIES, picturePng } from '../files/picture-png.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { sampleEdition } from '../testing/sample-edition.ts';
import { chartOnCard } from './chart-on-card.ts';
import { drawCard } from './draw-card.ts';

const { window } = new JSDOM();
const looks = { css: '', colour: () => '#222' };
const plain: Card = {
  ...{ page: '/a/', site: 'Harbour Notes', title: 'Boats came', kicker: 'Boats' },
  from: { file: 'a', title: 'title' },
};

function drawn(card: Card): string {
  const laid = layCard(card);
  assert.ok(!('part' in laid));
  return drawCard(card, laid, looks, card.chart && sampleEdition('Boats').model);
}

test('a card with any words is well-formed XML with nothing foreign in it, and says them', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const svg = drawn({ ...plain, title, stamp: { standing: 'unverified', day: '2021-04-01' } });
      const { documentElement } = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
      assert.equal(documentElement.querySelector('script, b, parsererror'), null);
      const texts = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent);
      assert.ok(texts.includes('Harbour Notes') && texts.includes('Unverified') && texts.includes('on 1 April 2021'));
    }),
    { numRuns: 40 },
  );
});

test('words are as wide as they were measured, so that none runs out of the card', async () => {
  await picturePng(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>',
    1,
  );
  const fonts: Record<PictureFont, [family: string, weight: number]> = {
    'sans-400': [PICTURE_FAMILIES.sans, 400],
    'sans-700': [PICTURE_FAMILIES.sans, 700],
    'serif-700': [PICTURE_FAMILIES.serif, 700],
  };
  const text = 'Half of 1,234 boats came to Łódź: “Were they late?” Yes, by 56 % – 7/8 m';
  for (const [font, [family, weight]] of Object.entries(fonts)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="${family}" font-weight="${String(weight)}" font-size="100">${text}</text></svg>`;
    const file = readFileSync(new URL(`../files/picture-fonts/${font}.ttf`, import.meta.url));
    const drawing = new Resvg(svg, { font: { fontBuffers: [file], defaultFontFamily: family } });
    const width = drawing.getBBox()?.width ?? 0;
    const measured = measureText(text, font as PictureFont, 100);
    assert.ok(width <= measured * 1.002 && width > measured * 0.97, `${font}: ${String(width)} of ${String(measured)}`);
  }
});

test('a chart on a card is as large as it can be and stays within its room', () => {
  const room = { width: 1000, height: 300 };
  const { scene, scale } = chartOnCard(sampleEdition('Boats').model, room);
  assert.ok(scale >= 1 && scene.width * scale <= 1000.5 && scene.height * scale <= 301);
  assert.ok(scene.height * scale > 200);
});

test('a card is a PNG of the size that messengers ask for, and weighs less than 100 kB', async () => {
  const png = Buffer.from(await picturePng(drawn({ ...plain, chart: { id: 'a', place: 'below' } }), CARD.width));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  assert.ok(png.length < 100_000);
});
