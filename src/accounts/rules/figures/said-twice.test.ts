import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactForm } from '../../../evidence/facts/print-fact.ts';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { saidTwice } from './said-twice.ts';

const FALL = { id: 'fall', value: -31.7, unit: 'percent', isChange: true } as unknown as ResolvedFact;
const told = (before: string, after: string, form: FactForm = 'full') =>
  saidTwice(FALL, { form, before, after, plain: '<Fact id="fall" />', inForm: (other) => `form="${other}"` });

test('a figure below zero with its sign is told beside a word that says the same', () => {
  assert.deepEqual(told('Loans fell by ', '.'), {
    what: '"fell by" stands before a figure below zero, which prints its sign: "−31.7\u00a0percent".',
    remedy: 'Write form="magnitude", which prints it without the sign.',
  });
  assert.deepEqual(told('Loans stayed ', ' below 2017.'), {
    what: '"below" stands behind a figure below zero, which prints its sign: "−31.7\u00a0percent".',
    remedy: 'Write form="magnitude", which prints it without the sign.',
  });
});

test('its size alone, and other words behind it, are left alone', () => {
  assert.equal(told('Loans stayed ', ' below 2017.', 'magnitude'), undefined);
  assert.equal(told('The change was ', ' in 2017.'), undefined);
});
