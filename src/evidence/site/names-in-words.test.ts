import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInWords } from './names-in-words.ts';

test('the makers and those who checked are named, and a site that names nobody says so', () => {
  const names = { madeBy: ['Ada Miller'], checkedBy: ['Ben Weir', 'Cora Lock', 'Dan Race'] };
  assert.equal(
    namesInWords(names),
    'Made by Ada Miller. Checked against its sources by Ben Weir, Cora Lock and Dan Race.',
  );
  assert.equal(namesInWords({}), 'Nobody is named yet as its maker. Nobody is named yet who has checked it.');
});
