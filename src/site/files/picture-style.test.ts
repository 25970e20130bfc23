import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pictureStyle } from './picture-style.ts';

const tokens = ':root { --paper: light-dark(#fff, #000); } @media print { :root { --paper: #eee; } }';
const colours = ':root { --chart-paper: var(--paper); --chart-a: light-dark(#111, #ddd); }';

function style(picture: string) {
  return pictureStyle({ tokens, colours, picture });
}

test('custom properties become colours, and only declarations with a colour are said again for the dark', () => {
  const { light, dark } = style(
    '/* note */ @layer x { .p .a,\n .p .b { fill: var(--chart-a); stroke-width: 2px; } .c { fill: none; } }',
  );
  assert.equal(light, '.p .a,.p .b{fill:#111;stroke-width:2px}.c{fill:none}');
  assert.equal(dark, '.p .a,.p .b{fill:#ddd}');
});

test('a colour may stand for another, and print does not change it', () => {
  assert.deepEqual(style('').colours.get('paper'), ['#fff', '#000']);
});

test('keywords take the spelling of SVG', () => {
  assert.equal(style('@layer x { .a { fill: currentcolor; } }').light, '.a{fill:currentColor}');
});

test('a colour that is not defined is told', () => {
  assert.throws(() => style('@layer x { .a { fill: var(--chart-b); } }'), {
    message: 'The style of charts names --chart-b, which is not defined as a colour.',
  });
});

test('the style sheets of the site hold nothing that other programs cannot read', () => {
  const read = (name: string) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
  const picture = read('chart-picture');
  const { light, dark } = pictureStyle({ tokens: read('tokens'), colours: read('chart-colours'), picture });
  assert.match(light, /\.grid\{stroke:#/);
  assert.match(dark, /\.grid\{stroke:#/);
  assert.doesNotMatch(light + dark, /var\(|light-dark|:is|:not|&|@/);
  assert.equal(light.split('{').length, light.split('}').length);
});
