import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { stated } from '../../../evidence/facts/testing/sample-facts.ts';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkDirection } from './check-direction.ts';
import type { Known } from '../page-rule.ts';

const facts = new Map<string, ResolvedFact>([
  stated('fall', { unit: 'percent', value: -87.7 }),
  stated('rise', { unit: 'percent', value: 12.5, isChange: true }),
  stated('share', { unit: 'percent', value: 35 }),
]);

function told(body: string): string[] {
  const known = { facts } as unknown as Known;
  const problems = checkDirection({ address: '/', document: parseMdx('a.mdx', body), known });
  return problems.map(({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`);
}

test('words that say the other direction than the change behind them are told', () => {
  const remedy = 'Write form="change" and take these words out: it prints the direction by itself.';
  assert.deepEqual(told('Loans rose by <Fact id="fall" form="magnitude" />.\n\nThey fell by <Fact id="rise" />.'), [
    `1:15 "rose by" stands before a change of -87.7, which goes the other way. ${remedy}`,
    `3:14 "fell by" stands before a change of 12.5, which goes the other way. ${remedy}`,
  ]);
});

test('a fall from a smaller figure to a larger one is told, and a rise the other way', () => {
  assert.deepEqual(told('They fell from <Fact id="rise" /> to <Fact id="share" />.'), [
    '1:16 "fell from" stands before "rise" and "share", and the second is larger. Exchange the two, or write the other direction.',
  ]);
  assert.equal(told('They rose from <Fact id="share" /> to <Fact id="rise" />.').length, 1);
  assert.deepEqual(told('They fell from <Fact id="share" /> to <Fact id="rise" />.'), []);
});

test('words that say the same direction, and figures that are no change, are left alone', () => {
  assert.deepEqual(told('They fell by <Fact id="fall" form="magnitude" /> and rose by <Fact id="rise" />.'), []);
  assert.deepEqual(told('They fell by <Fact id="share" />.'), []);
});

test('a figure that one sentence prints twice is told', () => {
  assert.deepEqual(told('From <Fact id="share" /> to <Fact id="share" />. It was <Fact id="share" />.'), [
    '1:29 This sentence prints the fact "share" twice. Name the fact that is meant here, or print the figure once.',
  ]);
  assert.deepEqual(told('From <Fact id="share" /> to <Fact id="share" form="words" />.'), []);
});
