import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from './source-schema.ts';
import { groupSources } from './group-sources.ts';

const source = (id: string, kind: string, publisher: string, published?: string) => ({
  id,
  ...sourceSchema.parse({ kind, publisher, published, title: 'T', seen: 'archive', language: 'en' }),
});

test('sources stand by kind, then by publisher, then by date, those without a date last', () => {
  const groups = groupSources([
    source('a', 'ngo', 'Z'),
    source('b', 'government', 'Mill'),
    source('c', 'government', 'Mill', '2019-02'),
    source('d', 'government', 'Mill', '2018'),
    source('e', 'government', 'Almshouse', '2020'),
  ]);
  assert.deepEqual(
    groups.map(({ kind, sources }) => [kind, sources.map(({ id }) => id).join('')]),
    [
      ['government', 'edcb'],
      ['ngo', 'a'],
    ],
  );
});
