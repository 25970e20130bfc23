import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber, formatRange, parseUnit } from './format-number.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('figures are printed by the table of rules', () => {
  const cases = [
    [1720, 'million US dollars', '$1.72 billion'],
    [2218.14, 'million US dollars', '$2.22 billion'],
    [213.208, 'million US dollars', '$213 million'],
    [999.7, 'million US dollars', '$1 billion'],
    [54.68, 'million US dollars', '$54.7 million'],
    [9.42, 'million US dollars', '$9.4 million'],
    [0.148, 'million US dollars', '$148,000'],
    [500_000_000, 'US dollars a year', '$500 million a year'],
    [1.42, 'billion yuan', '1.42 billion yuan'],
    [300, 'yuan a month', '300 yuan a month'],
    [33, 'percent', '33 percent'],
    [-87.66, 'percent', '\u221287.7 percent'],
    [100_000, 'workers', '100,000 workers'],
    [1_640_000, 'tonnes', '1.64 million tonnes'],
    [1_000_866, 'tonnes', '1,000,866 tonnes'],
    [7.5, 'million tonnes', '7.5 million tonnes'],
    [50, 'trucks a day', '50 trucks a day'],
    [0, 'workers', '0 workers'],
    [12, '', '12'],
  ] as const;
  for (const [value, unit, text] of cases) assert.equal(plain(formatNumber(value, unit)), text);
});

test('a stated figure keeps the digits its source printed', () => {
  assert.equal(plain(formatNumber(143.6, 'million US dollars', { stated: true })), '$143.6 million');
  assert.equal(plain(formatNumber(143.6, 'million US dollars')), '$144 million');
});

test('a range says its unit once, and money both times', () => {
  assert.equal(plain(formatRange(20, 30, 'trucks a day')), '20 to 30 trucks a day');
  assert.equal(plain(formatRange(1.2, 2.3, 'billion US dollars')), '$1.2 billion to $2.3 billion');
});

test('the unit word can be left away', () => {
  assert.equal(formatNumber(100_000, 'workers', { withoutUnit: true }), '100,000');
});

test('a no-break space joins figure and unit', () => {
  assert.equal(formatNumber(33, 'percent'), '33\u00a0percent');
});

test('a unit falls into scale, currency and words', () => {
  assert.deepEqual(parseUnit('million US dollars a year'), { scale: 1e6, currency: 'US dollars', words: 'a year' });
  assert.deepEqual(parseUnit('workers'), { scale: 1, words: 'workers' });
});

test('a larger sum of money never prints as a smaller one', () => {
  const dollars = (text: string) => {
    assert.match(text, /^\$[\d.,]+/);
    const [, number = '', scale] = /^\$([\d.,]+)(?:\u00a0(million|billion))?$/.exec(text) ?? [];
    return Number(number.replaceAll(',', '')) * (scale === 'billion' ? 1e9 : scale === 'million' ? 1e6 : 1);
  };
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      assert.ok(dollars(formatNumber(low, 'US dollars')) <= dollars(formatNumber(high, 'US dollars')));
    }),
  );
});
