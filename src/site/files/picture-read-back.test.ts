import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { hostileText, hostileTitle } from '../testing/hostile-text.ts';
import { sampleEdition } from '../testing/sample-edition.ts';
import { frameCode, pictureCode } from './embed-chart.ts';
import { pictureFile } from './picture-file.ts';
import { pictureStyle } from './picture-style.ts';

const { window } = new JSDOM();
const read = (name: string) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
const style = pictureStyle({
  tokens: read('tokens'),
  colours: read('chart-colours'),
  picture: read('chart-picture'),
});

test('a picture with any words is well-formed XML with nothing foreign in it', () => {
  fc.assert(
    fc.property(hostileTitle, hostileText, (title, credit) => {
      const { svg } = pictureFile(sampleEdition(title).model, style, credit);
      const { documentElement } = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
      assert.equal(documentElement.localName, 'svg');
      assert.equal(documentElement.querySelector('script, b, parsererror'), null);
    }),
    { numRuns: 40 },
  );
});

test('the code for other pages is one element with the title whole', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const edition = sampleEdition(title);
      const frame = JSDOM.fragment(frameCode(edition, 300));
      const picture = JSDOM.fragment(pictureCode(edition, { width: 4, height: 3 }));
      assert.equal(frame.querySelectorAll('*').length, 1);
      assert.equal(picture.querySelectorAll('*').length, 2);
    }),
    { numRuns: 40 },
  );
});
