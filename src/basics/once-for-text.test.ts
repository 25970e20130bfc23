import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceForText } from './once-for-text.ts';

test('what was worked out for a text is given again, also where it is nothing; what failed is tried again', () => {
  const asked: string[] = [];
  const find = onceForText((text) => {
    asked.push(text);
    if (text === 'never') throw new RangeError(text);
    return text === 'none' ? undefined : text.length;
  });
  assert.deepEqual(['abc', 'none', 'abc', 'none'].map(find), [3, undefined, 3, undefined]);
  for (const text of ['never', 'never']) assert.throws(() => find(text), RangeError);
  assert.deepEqual(asked, ['abc', 'none', 'never', 'never']);
});

test('after many thousand texts the first are forgotten, and found anew', () => {
  let count = 0;
  const find = onceForText((text) => [text, count++] as const);
  assert.equal(find('first')[1], find('first')[1]);
  for (let each = 0; each < 20_000; each++) find(String(each));
  assert.deepEqual(find('first'), ['first', 20_001]);
});
