import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber, formatRange, printedValue } from './format-number.ts';

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
    [1, 'readers', '1 reader'],
    [1_000_000, 'readers', '1 million readers'],
    [0.04, 'percent', '0.04 percent'],
    [2.55, 'percentage points', '2.6 percentage points'],
    [999_999.6, 'US dollars', '$1 million'],
  ] as const;
  for (const [value, unit, text] of cases) assert.equal(plain(formatNumber(value, unit)), text);
});

test('a stated figure keeps the digits its source printed', () => {
  assert.equal(plain(formatNumber(143.6, 'million US dollars', { stated: true })), '$143.6 million');
  assert.equal(plain(formatNumber(143.6, 'million US dollars')), '$144 million');
});

test('a fact may ask for more or fewer decimals', () => {
  assert.equal(plain(formatNumber(213.208, 'million US dollars', { decimals: 1 })), '$213.2 million');
  assert.equal(plain(formatNumber(33.2, 'percent', { decimals: 0 })), '33 percent');
  assert.equal(plain(formatNumber(2295.38, 'million US dollars', { decimals: 2 })), '$2.30 billion');
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

test('the value that a figure prints is known without reading the text', () => {
  const cases = [
    [213.208, 'million US dollars', 213_000_000],
    [999.7, 'million US dollars', 1_000_000_000],
    [-87.66, 'percent', -87.7],
    [1_640_000, 'tonnes', 1_640_000],
    [1.1, 'million readers', 1_100_000],
  ] as const;
  for (const [value, unit, printed] of cases) assert.equal(printedValue(value, unit), printed);
});

test('rounding never turns the order of two figures of one unit', () => {
  const units = ['US dollars', 'million US dollars', 'percent', 'readers', 'million tonnes', ''];
  const magnitude = fc.double({ min: 0, max: 1e12, noNaN: true });
  // Near the places where the rule changes, and near each other, is where an order could turn.
  const nearSteps = fc
    .tuple(fc.constantFrom(1, 100, 1e6, 1e8, 1e9, 1e12), fc.double({ min: -0.01, max: 0.01, noNaN: true }))
    .map(([step, off]) => step * (1 + off));
  const figure = fc.oneof(
    magnitude,
    nearSteps,
    nearSteps.map((value) => -value),
  );
  const options = fc.record({
    stated: fc.boolean(),
    decimals: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(figure, figure, fc.constantFrom(...units), options, (a, b, unit, how) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      assert.ok(printedValue(low, unit, how) <= printedValue(high, unit, how));
    }),
    { numRuns: 2000 },
  );
});

test('the text says the value that was rounded to', () => {
  const amount = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, fc.constantFrom('US dollars', 'readers', 'percent'), (value, unit) => {
      const [, digits = '', scale = ''] =
        /^\$?([\d.,]+)(?:\u00a0(million|billion))?/.exec(formatNumber(value, unit)) ?? [];
      const factor = scale === 'billion' ? 1e9 : scale === 'million' ? 1e6 : 1;
      const said = Number(digits.replaceAll(',', '')) * factor;
      assert.ok(Math.abs(said - printedValue(value, unit)) <= said * 1e-12);
    }),
  );
});

test('a small figure that a source states keeps its digits', () => {
  assert.equal(formatNumber(0.00015, 'tonnes', { stated: true }), '0.00015\u00a0tonnes');
  assert.equal(formatNumber(0.00015, 'percent', { stated: true }), '0.00015\u00a0percent');
  assert.equal(formatNumber(12.3456, 'tonnes', { stated: true }), '12.346\u00a0tonnes');
});

test('figures below one that differ in their first three digits are printed otherwise', () => {
  assert.deepEqual(
    [0.1, 0.101, 0.104, 0.1049, 0.999].map((value) => formatNumber(value)),
    ['0.1', '0.101', '0.104', '0.105', '0.999'],
  );
});
