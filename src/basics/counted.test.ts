import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './counted.ts';

test('numbers and nouns agree', () => {
  assert.deepEqual(
    [0, 1, 2, 1200].map((count) => counted(count, 'page')),
    ['0 pages', '1 page', '2 pages', '1,200 pages'],
  );
  assert.deepEqual(
    [counted(1, 'address', 'addresses'), counted(2, 'address', 'addresses')],
    ['1 address', '2 addresses'],
  );
});
