import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerInWords } from './answer-words.ts';
import { limitInWords, paragraphInWords } from './measure.ts';
import { rule } from './testing/rule.ts';

const ban = { ...rule('12-a', 'ban', '2017-09-11'), paragraph: '17', basis: 'shown' as const };

test('an answer names the resolution, the paragraph, the day and the exceptions', () => {
  assert.deepEqual(answerInWords({ state: 'banned', rule: { ...ban, exceptions: 'by permission' } }), [
    'Banned by resolution 12, para. 17, from 11 September 2017.',
    'Exceptions: by permission.',
  ]);
});

test('a cap says its limit, and an answer without a paragraph names none', () => {
  const cap = { ...rule('12-a', 'cap', '2017-09-11'), limit: 4000000, unit: 'barrels' };
  assert.deepEqual(answerInWords({ state: 'capped', rule: cap }), [
    'Capped by resolution 12, from 11 September 2017. Limit: 4,000,000 barrels.',
  ]);
});

test('a measure that holds beside another is told after it, with its exceptions and its limit', () => {
  const cap = { ...rule('13-a', 'cap', '2018-01-01'), limit: 5, unit: 'tonnes' };
  const beside = [{ ...ban, exceptions: 'by permission' }];
  assert.deepEqual(answerInWords({ state: 'capped', rule: cap, beside }), [
    'Capped by resolution 13, from 1 January 2018. Limit: 5 tonnes.',
    'Beside it: the ban of resolution 12, para. 17, from 11 September 2017. Its exceptions: by permission.',
  ]);
  assert.equal(
    answerInWords({ state: 'banned', rule: ban, beside: [cap] }).at(-1),
    'Beside it: the cap of resolution 13, from 1 January 2018. Its limit: 5 tonnes.',
  );
});

test('a measure that has been adopted but not begun is told with both days', () => {
  const ahead = { ...rule('12-a', 'cap', '2017-10-01'), adopted: '2017-09-11', limit: 5, unit: 'tonnes' };
  assert.deepEqual(answerInWords({ state: 'allowed', ahead }), [
    'Not limited yet: resolution 12, adopted on 11 September 2017, set a cap from 1 October 2017. Limit: 5 tonnes.',
  ]);
});

test('earlier contracts are told of while they run, after, and where it is not known', () => {
  const grace = (running: boolean) => ({ until: '2017-12-10', running });
  const last = (answer: Parameters<typeof answerInWords>[0]) => answerInWords(answer).at(-1);
  assert.equal(
    last({ state: 'banned', rule: ban, grace: grace(true) }),
    'What was agreed before could run on to 10 December 2017.',
  );
  assert.equal(
    last({ state: 'banned', rule: ban, grace: grace(false) }),
    'The time for what was agreed before ended on 10 December 2017.',
  );
  assert.equal(
    last({ state: 'banned', rule: ban, grace: 'unknown' }),
    'It is not known whether what was agreed before could run on for a time.',
  );
});

test('what is not known is said to be not known', () => {
  assert.deepEqual(answerInWords({ state: 'unknown' }), ['Not known: our evidence does not reach that day.']);
  assert.match(answerInWords({ state: 'unknown', rule: ban })[0] ?? '', /^Not known: of resolution 12/);
});

test('a paragraph is marked where it was inferred, and empty where no source shows it', () => {
  assert.equal(paragraphInWords({ paragraph: '11', basis: 'inferred' }), 'para. 11 (inferred)');
  assert.equal(paragraphInWords({ paragraph: '9-15', basis: 'shown' }), 'paras. 9–15');
  assert.equal(paragraphInWords({ paragraph: '8 (a)', basis: 'shown' }), 'para. 8 (a)');
  assert.equal(paragraphInWords({ paragraph: '13 and 14', basis: 'shown' }), 'paras. 13 and 14');
  assert.equal(paragraphInWords({ paragraph: '11', basis: undefined }), '');
});

test('a limit is a number with its unit, or words', () => {
  assert.equal(limitInWords({ limit: 500000, unit: 'barrels' }), '500,000 barrels');
  assert.equal(limitInWords({ limit: null, unit: 'as many as before' }), 'as many as before');
});
