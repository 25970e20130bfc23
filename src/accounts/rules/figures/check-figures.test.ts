import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { stated } from '../../../evidence/facts/testing/sample-facts.ts';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkArticles } from './check-articles.ts';
import { checkFactForms } from './check-fact-forms.ts';
import { checkRounding } from './check-rounding.ts';
import type { Known, PageRule } from '../page-rule.ts';

const MONEY = { unit: 'million US dollars', stated: false };
const facts = new Map<string, ResolvedFact>([
  stated('fines-2019', { ...MONEY, value: 213.208 }),
  stated('fines-2020', { ...MONEY, value: 213.4 }),
  stated('fines-stated', { ...MONEY, value: 213.3, stated: true }),
  stated('grant', { unit: 'US dollars', value: 213_208_000 }),
  stated('readers', { unit: 'readers', value: 213, qualifier: 'about' }),
  stated('share', { unit: 'percent', value: 35 }),
  stated('fall', { unit: 'percent', value: -87.66 }),
  stated('rise', { unit: 'percent', value: 87.66 }),
]);
const known = { facts, unprintable: new Set(['saying']) } as unknown as Known;

function told(rule: PageRule, body: string): string[] {
  const problems = rule({ address: '/', document: parseMdx('a.mdx', body), known });
  return problems.map(({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`);
}

test('two figures that differ may not print as the same in one sentence', () => {
  assert.deepEqual(told(checkRounding, 'From <Fact id="fines-2019" /> to <Fact id="fines-2020" />.'), [
    '1:34 "fines-2019" ($213\u00a0million) and "fines-2020" ($213\u00a0million) differ, but are printed as the same in one sentence. Give both facts the same decimals: 0, 1, 2 or 3.',
  ]);
});

test('a stated figure and a computed one may not print in the wrong order', () => {
  assert.deepEqual(told(checkRounding, 'From <Fact id="fines-stated" /> to <Fact id="fines-2020" />.'), [
    '1:36 "fines-stated" ($213.3\u00a0million) and "fines-2020" ($213\u00a0million) are printed in the wrong order of size in one sentence. Give both facts the same decimals: 0, 1, 2 or 3.',
  ]);
});

test('figures of other sentences, of other units and of equal size are left alone', () => {
  const bodies = [
    'From <Fact id="fines-2019" />. To <Fact id="fines-2020" />.',
    'Of <Fact id="fines-2019" /> by <Fact id="readers" />.',
    'It was <Fact id="fines-2019" />, again <Fact id="fines-2019" />, a grant of <Fact id="grant" />.',
    'It fell by <Fact id="fall" form="magnitude" /> and rose by <Fact id="rise" />, not <Fact id="nothing" />.',
  ];
  for (const body of bodies) assert.deepEqual(told(checkRounding, body), []);
});

test('a form that a fact has not is told', () => {
  assert.deepEqual(
    told(checkFactForms, 'It is <Fact id="share" form="words" />.\n\nIt <Fact id="share" form="change" />.'),
    [
      '1:7 <Fact id="share" form="words">: the fact is not near enough to a simple fraction or a small number. Use another form, or none.',
      '3:4 <Fact id="share" form="change">: the fact does not say whether something rose or fell; only a computed change, or a stated figure below zero, does. Use another form, or none.',
    ],
  );
});

test('a figure that begins a sentence has a capital, and no other has', () => {
  assert.deepEqual(
    told(checkFactForms, 'It was so. <Fact id="readers" /> came, <Fact id="readers" position="start" /> left.'),
    [
      '1:12 <Fact id="readers"> prints "about 213\u00a0readers" at the beginning of a sentence. Add position="start", which gives it a capital letter.',
      '1:40 <Fact id="readers" position="start"> does not begin a sentence. Remove position.',
    ],
  );
  assert.deepEqual(told(checkFactForms, '<Fact id="readers" position="start" /> came. <Fact id="share" /> left.'), []);
});

test('"a" before a figure of several is told, with the unit that it prints or the word behind it', () => {
  assert.deepEqual(told(checkArticles, 'It lost a <Fact id="readers" />.'), [
    '1:11 "a" stands before a figure of several readers. Take "a" out.',
  ]);
  assert.deepEqual(told(checkArticles, 'It lost a <Fact id="readers" form="number" /> readers.'), [
    '1:11 "a" stands before a figure of several readers. Take "a" out.',
  ]);
  assert.deepEqual(
    told(
      checkArticles,
      'A <Fact id="fall" form="number" /> percent fall, a <Fact id="readers" form="number" /> page book.',
    ),
    [],
  );
});
