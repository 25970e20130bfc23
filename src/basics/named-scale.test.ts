import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherScaleIn, percentAlone } from './named-scale.ts';

const MONEY = ['million US dollars'];

test('a unit in another scale than each that there is is found, with its currency as it is written', () => {
  assert.equal(otherScaleIn('What the mill earned, billion US dollars a month', MONEY), 'billion US dollars');
  assert.equal(otherScaleIn('Thousand books lent a year', ['books a year']), 'thousand books');
});

test('the scale of one of them, an amount, and another thing that is counted are left alone', () => {
  assert.equal(otherScaleIn('Million US dollars a month; in yuan, billion yuan', MONEY), undefined);
  assert.equal(otherScaleIn('Earnings in billion or million US dollars', MONEY), undefined);
  for (const amount of ['1.2 billion', 'a billion', 'half a billion', 'several hundred'])
    assert.equal(otherScaleIn(`It earned ${amount} US dollars`, MONEY), undefined, amount);
  assert.equal(otherScaleIn('Books in a town of thousand readers', ['books']), undefined);
  assert.equal(otherScaleIn('Thousand books', []), undefined);
});

test('percent as a unit is found where no unit of percent is there, and none is named', () => {
  assert.equal(percentAlone('What became of the loans, percent', ['books']), true);
  assert.equal(percentAlone('Books lent, percent', ['books']), false);
  assert.equal(percentAlone('Loans that were renewed, percent', ['percent']), false);
  assert.equal(percentAlone('They fell by ten percent', ['books']), false);
});
