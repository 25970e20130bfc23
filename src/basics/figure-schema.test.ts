import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPrintable } from './decimal.ts';
import { figureSchema } from './figure-schema.ts';
import { formatNumber } from './format-number.ts';

test('a figure that no formatter could print is told', () => {
  assert.equal(
    figureSchema.safeParse(1.7e308).error?.issues[0]?.message,
    '1.7e+308 is too large or too small a figure to be printed: use another unit.',
  );
  for (const value of [5e-324, -1e300, Infinity, NaN]) assert.equal(figureSchema.safeParse(value).success, false);
  for (const value of [0, -0.0002, 6.02e23, 1e-40]) assert.ok(figureSchema.safeParse(value).success, String(value));
});

test('whatever is taken is printed as a figure, and as zero only if it is', () => {
  const units = fc.constantFrom('', 'tonnes', 'percent', 'billion US dollars', 'thousand yuan');
  fc.assert(
    fc.property(fc.double().filter(isPrintable), units, (value, unit) => {
      const text = formatNumber(value, unit);
      assert.doesNotMatch(text, /NaN|∞|Infinity/);
      assert.equal(/[1-9]/.test(text), value !== 0);
    }),
    { numRuns: 1000 },
  );
});
