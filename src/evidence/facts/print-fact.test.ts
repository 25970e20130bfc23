import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberInWords, WORDS_TOLERANCE } from '../../basics/number-in-words.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { printFact, unfitForm, type FactForm } from './print-fact.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { stated } from './testing/sample-facts.ts';

const fact = (about: Partial<ResolvedFact>) => stated('x', about)[1];
const printed = (about: Partial<ResolvedFact>, form?: FactForm) =>
  printFact(fact(about), form).text.replaceAll('\u00a0', ' ');

test('every form prints its part of a fact', () => {
  const readers = { value: -100_000, unit: 'readers', qualifier: 'nearly' };
  const cases = [
    ['full', 'nearly \u2212100,000 readers'],
    ['value', '\u2212100,000 readers'],
    ['number', '\u2212100,000'],
    ['magnitude', '100,000 readers'],
    ['change', 'fell by nearly 100,000 readers'],
  ] as const;
  for (const [form, text] of cases) assert.equal(printed(readers, form), text);
});

test('a change says by its sign whether it rose or fell', () => {
  const change = { unit: 'percent', stated: false, isChange: true };
  assert.equal(printed({ ...change, value: 12.5 }, 'change'), 'rose by 12.5 percent');
  assert.equal(printed({ ...change, value: -33 }, 'change'), 'fell by 33 percent');
  assert.equal(printed({ ...change, value: 0 }, 'change'), 'did not change');
});

test('words stand for simple fractions and small numbers', () => {
  const cases = [
    [{ value: 33.2, unit: 'percent' }, 'a third'],
    [{ value: -50.4, unit: 'percent', qualifier: 'about' }, 'about half'],
    [{ value: 0.667, unit: '' }, 'two thirds'],
    [{ value: 10, unit: 'resolutions' }, 'ten'],
  ] as const;
  for (const [about, text] of cases) assert.equal(printed(about, 'words'), text);
});

test('a form that a fact has not is refused with the reason', () => {
  const cases = [
    [{}, 'full', 'has neither a figure nor a date to print.'],
    [
      { value: 33, unit: 'percent' },
      'change',
      'does not say whether something rose or fell; only a computed change, or a stated figure below zero, does.',
    ],
    [{ value: [2, 3] }, 'words', 'is not one figure, and has no form in words.'],
    [{ value: 35, unit: 'percent' }, 'words', 'is not near enough to a simple fraction or a small number.'],
  ] as const;
  for (const [about, form, reason] of cases) {
    assert.equal(unfitForm(fact(about), form), reason);
    assert.throws(() => printFact(fact(about), form), new RangeError(`The fact "x" ${reason}`));
  }
});

test('a fraction in words is never further from the figure than the tolerance', () => {
  const parts = { tenth: 10, fifth: 20, quarter: 25, third: 100 / 3, half: 50 };
  const times = { a: 1, two: 2, three: 3, four: 4, nine: 9 };
  const percentOf = (words: string) => {
    const [, count = 'a', part = ''] = /^(?:(\w+) )?(\w+?)s?$/.exec(words) ?? [];
    return times[count as keyof typeof times] * parts[part as keyof typeof parts];
  };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
      const words = numberInWords(percent, 'percent');
      if (words !== undefined) assert.ok(Math.abs(percentOf(words) - percent) <= WORDS_TOLERANCE + 1e-9, words);
    }),
    { numRuns: 2000 },
  );
});

test('ranges print both ends, dates and times in words', () => {
  assert.equal(printed({ value: [20, 30], unit: 'readers a day' }), '20 to 30 readers a day');
  assert.equal(printed({ date: '2018-03-25/2018-03-28' }), '25 to 28 March 2018');
  assert.equal(printed({ value: 20, unit: 'months', qualifier: 'more than' }), 'more than 20 months');
  assert.equal(printed({ value: 20, unit: 'years and months' }), '1 year and 8 months');
  assert.equal(printed({ value: 24, unit: 'years and months' }), '2 years');
});

test('machines get the value, both ends of a range, or the date', () => {
  assert.equal(printFact(fact({ value: 1720, unit: 'million US dollars' })).machine, '1720');
  assert.equal(printFact(fact({ value: [20, 30] })).machine, '20/30');
  assert.equal(printFact(fact({ date: '2018-03' })).machine, '2018-03');
});

test('a figure at the start of a sentence has a capital', () => {
  assert.equal(capitalised('nearly 300'), 'Nearly 300');
  assert.equal(capitalised('$1'), '$1');
});
