import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from './source-schema.ts';
import { countGrades } from './count-grades.ts';

const source = (id: string, kind: string, speaker?: string) => ({
  id,
  ...sourceSchema.parse({ kind, speaker, publisher: 'P', title: 'T', seen: 'archive', language: 'en' }),
});

test('sources are counted by grade, the nearest to the event first, in words that fit the number', () => {
  const counted = countGrades([
    source('a', 'news', 'unnamed'),
    source('b', 'government'),
    source('c', 'wire', 'unnamed'),
  ]);
  assert.deepEqual(
    counted.map(({ count, words }) => `${String(count)} ${words}`),
    ['1 official document', '2 press reports that rely on unnamed sources'],
  );
});
