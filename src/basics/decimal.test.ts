import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDecimal, shifted } from './decimal.ts';
import { formatNumber, printedValue } from './format-number.ts';

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Sizes that Intl.NumberFormat writes out: it takes a hundred decimals. */
const anySize = fc.oneof(
  fc.double({ min: 1e-90, max: 1e90, noNaN: true }),
  fc.double({ min: -1e90, max: -1e-90, noNaN: true }),
  fc.constant(0),
);

test('every number is written in digits alone, and read again it is the same', () => {
  fc.assert(
    fc.property(anyNumber, (value) => {
      const text = plainDecimal(value);
      assert.match(text, /^-?\d+(\.\d+)?$/);
      assert.equal(Number(text), value === 0 ? 0 : value);
    }),
    { numRuns: 1000 },
  );
});

test('a number moved by powers of ten and back is the same', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (digits, at, places) => {
      const value = shifted(digits, at);
      assert.equal(shifted(shifted(value, places), -places), value);
    }),
  );
  assert.equal(shifted(1.005, 2), 100.5);
});

test('a whole number of up to fifteen digits is printed with them all and no decimals', () => {
  const whole = fc.oneof(fc.nat(), fc.integer({ min: 1e13, max: 1e15 - 1 }));
  fc.assert(
    fc.property(whole, (value) => {
      const [digits = '', millions] = formatNumber(value, 'tonnes')
        .replace('\u00a0tonnes', '')
        .replace('\u00a0tonne', '')
        .split('\u00a0');
      assert.equal(shifted(Number(digits.replaceAll(',', '')), millions === undefined ? 0 : 6), value);
    }),
    { numRuns: 1000 },
  );
});

test('what has two decimals keeps them in every scale, and gets no others', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e12 }),
      fc.constantFrom('thousand', 'million', 'billion'),
      (cents, scale) => {
        const value = cents / 100;
        const places = { thousand: 3, million: 6, billion: 9 }[scale];
        assert.equal(printedValue(value, `${scale} won`), shifted(value, places));
      },
    ),
    { numRuns: 1000 },
  );
});

test('nothing but zero is printed as zero, and zero has no sign', () => {
  fc.assert(
    fc.property(anySize, fc.constantFrom('', 'tonnes', 'percent', 'yuan', 'million US dollars'), (value, unit) => {
      const printed = formatNumber(value, unit);
      assert.equal(/[1-9∞]/.test(printed), value !== 0, `${String(value)} ${unit}: ${printed}`);
    }),
  );
  assert.equal(formatNumber(-0, 'tonnes'), '0\u00a0tonnes');
});

test('small figures that differ in their second digit are not printed as the same', () => {
  const printed = [0.014, 0.006, 0.0149, 0.0051, 1.04e-6, 1.43e-6, 1.3e-7].map((value) =>
    formatNumber(value, 'tonnes'),
  );
  assert.deepEqual(printed, [
    '0.014\u00a0tonnes',
    '0.006\u00a0tonnes',
    '0.0149\u00a0tonnes',
    '0.0051\u00a0tonnes',
    '0.00000104\u00a0tonnes',
    '0.00000143\u00a0tonnes',
    '0.00000013\u00a0tonnes',
  ]);
});
