import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printNumber, valueAxis } from './value-axis.ts';

const texts = (values: readonly number[], unit = '') => valueAxis(values, unit).ticks.map(({ text }) => text);

test('the last tick of money carries its sign and scale', () => {
  assert.deepEqual(texts([337], 'million US dollars').slice(-2), ['300', '$350 million']);
  assert.deepEqual(texts([6545], 'million US dollars').slice(-2), ['6', '$7 billion']);
  assert.deepEqual(texts([12], 'yuan').at(-1), '12 yuan');
});

test('counts have whole ticks and no unit', () => {
  assert.deepEqual(texts([3, 1], 'boats'), ['0', '1', '2', '3']);
  assert.deepEqual(texts([147_000], 'workers'), ['0', '50,000', '100,000', '150,000']);
});

test('small steps keep their digits', () => {
  assert.deepEqual(texts([0.004]), ['0', '0.001', '0.002', '0.003', '0.004']);
});

test('figures below zero have a true minus sign', () => {
  assert.deepEqual(texts([-20, 20]), ['\u221220', '\u221210', '0', '10', '20']);
  assert.equal(printNumber(-1234.5), '\u22121,234.5');
});

/** No figure is this small; below it the arithmetic of JavaScript loses its digits. */
const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value));

test('an axis holds zero and every value, in even steps', () => {
  fc.assert(
    fc.property(fc.array(figure), (values) => {
      const { min, max, step, ticks } = valueAxis(values, 'boats');
      assert.ok([0, ...values].every((value) => value >= min && value <= max));
      ticks.forEach(({ value }, index) => {
        assert.ok(Math.abs(value - (min + index * step)) <= step * 1e-6);
      });
    }),
  );
});

test('an axis holds the smallest figures that there are, beside others and alone', () => {
  const least = Number.MIN_VALUE;
  for (const values of [[-least, 5.5], [least, -5.5], [-least, least], [least], [-least]]) {
    const { min, max, ticks } = valueAxis(values, 'boats');
    assert.ok(
      values.every((value) => value >= min && value <= max),
      `${String(values)} lie outside ${String(min)} to ${String(max)}`,
    );
    assert.ok(min < max && ticks.length < 10);
  }
});

test('a logarithmic axis prints no zero, however small its figures', () => {
  const texts = valueAxis([0.0001, 1_000_000], 'tonnes', 'log').ticks.map(({ text }) => text);
  assert.equal(texts[0], '0.0001');
  assert.ok(!texts.includes('0'));
});

test('an axis of very small figures prints no zero but that at its beginning', () => {
  assert.deepEqual(texts([2e-15]), [
    '0',
    '0.0000000000000005',
    '0.000000000000001',
    '0.0000000000000015',
    '0.000000000000002',
  ]);
  assert.ok(!valueAxis([4e-16, 1.2e-15], 'tonnes', 'log').ticks.some(({ text }) => text === '0'));
});
