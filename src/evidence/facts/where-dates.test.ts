import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereSchema } from './fact-schema.ts';

test('a date that is none among from and to is told, and does not end the check', () => {
  const { error } = whereSchema.safeParse({ month: { from: '2018-04;', to: '2018-12' } });
  assert.match(JSON.stringify(error?.issues), /\\"2018-04;\\" is not a date or an interval/);
});
