import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceFor } from './once-for.ts';

test('what is made from an object is made once for it, even if it is nothing, and anew for another', () => {
  const made: object[] = [];
  const once = onceFor((key: object) => void made.push(key));
  const [one, other] = [{}, {}];
  for (const key of [one, other, one, other]) once(key);
  assert.deepEqual(made, [one, other]);
});
