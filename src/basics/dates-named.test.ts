import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesNamed } from './dates-named.ts';

test('the days, months and years of a text are found with the precision that they have', () => {
  assert.deepEqual(datesNamed('January 2016 to 3 July 2026; a share from 2003.'), ['2016-01', '2026-07-03', '2003']);
  assert.deepEqual(datesNamed('31 February 2019, 5 of 250 pages'), []);
});
