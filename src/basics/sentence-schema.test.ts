import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesSchema } from './sentence-schema.ts';

/** What is said of a text that should be sentences. */
function said(text: string): (string | undefined)[] {
  return sentencesSchema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
}

test('sentences begin with a capital and end as sentences do', () => {
  assert.deepEqual(said('The library lends books'), ['A sentence ends with a full stop. Add it: … lends books.']);
  assert.deepEqual(said('the library lends books.'), ['A sentence begins with a capital letter. Write The …']);
});

test('other ends, figures of facts, names and other scripts are left alone', () => {
  for (const text of [
    'Did it lend?',
    'It said “so it is.”',
    '{loans-2020} were lent.',
    'Two words',
    '图书馆 借出 的 书',
    'C',
  ])
    assert.deepEqual(said(text), [], text);
});
