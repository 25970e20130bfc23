import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLabel, brokenSentence, brokenTitle } from './broken-off.ts';

test('sentences that break off before their full stop are found', () => {
  assert.deepEqual(
    [
      'The library lent books and. It closed.',
      'Loans rose by 8 percent in the.',
      'It may lend up to.\u0001 It does.',
      'It cited two readers, whom it did not.',
      'It lent more than.',
    ].map(brokenSentence),
    ['books and', 'in the', 'lend up to', 'whom it did not', 'more than'],
  );
});

test('sentences that end in a small word rightly are let be', () => {
  for (const right of [
    'Nobody knows which shelf it belongs to.',
    'He was asked to pay, which he did not.',
    'The books were accounted for. The mill was not.',
    'It opens at 9 a.m. and closes at 5 p.m. on weekdays.',
    'It is the one that readers ask for, and the one they speak of.',
  ])
    assert.equal(brokenSentence(right), undefined, right);
});

test('titles and labels that break off are found, and those that end in a small word rightly are not', () => {
  assert.deepEqual(
    ['Loans rose from under half to', 'Books lent and', 'Loans of the', 'Books bought,', 'Loans of'].map(brokenTitle),
    ['half to', 'lent and', 'of the', 'Books bought,', 'Loans of'],
  );
  assert.deepEqual(['Books lent and', 'Books,', 'Valid from', 'As of'].map(brokenLabel), [
    'lent and',
    'Books,',
    undefined,
    undefined,
  ]);
  for (const right of [
    'What paper is made of',
    'Whom the books were lent to',
    'Losses accounted for',
    'Vitamin A',
    'Part a',
    'Log in',
    'Loans',
  ])
    assert.equal(brokenTitle(right), undefined, right);
});
