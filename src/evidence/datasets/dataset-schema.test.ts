import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnSchema, datasetSchema } from './dataset-schema.ts';

const column = { label: 'Standing', type: 'category', values: ['counted', 'guessed'] };

test('a sign belongs to one of the words that a category may hold', () => {
  const signs = { guessed: { sign: 'hollow', words: 'guessed' } };
  assert.ok(columnSchema.safeParse({ ...column, signs }).success);
  const wrong = columnSchema.safeParse({ ...column, signs: { gessed: signs.guessed } });
  assert.deepEqual(
    wrong.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ['signs: A sign belongs to a word that is not listed under values. Add the word there, or correct it.'],
  );
});

test('there are three signs', () => {
  const issues = columnSchema.safeParse({ ...column, signs: { guessed: { sign: 'dotted', words: 'guessed' } } }).error;
  assert.match(issues?.issues[0]?.message ?? '', /"hollow"\|"broken"\|"span"/);
});

test('a word of a category, and a column of the key, is listed once', () => {
  const twice = columnSchema.safeParse({ ...column, values: ['counted', 'guessed', 'counted'] });
  assert.equal(twice.error?.issues[0]?.message, 'A word is listed twice. Leave it in once.');
  const key = datasetSchema.shape.key.safeParse(['year', 'year']);
  assert.equal(key.error?.issues[0]?.message, 'A column is listed twice. Leave it in once.');
});
