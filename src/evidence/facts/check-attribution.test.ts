import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../sources/source-schema.ts';
import { attributionProblem } from './check-attribution.ts';
import { stated } from './testing/sample-facts.ts';

const source = (id: string, publisher: string, title = 'Loans') => {
  const read = sourceSchema.parse({ kind: 'news', speaker: 'named', publisher, title, seen: 'repost', language: 'en' });
  return [id, { ...read, id }] as const;
};
const sources = new Map([source('a', 'Mill Valley Gazette'), source('b', 'The Brook Herald')]);

/** What is said of an attribution beside the source "a". */
function told(attribution: string): string | undefined {
  return attributionProblem(stated('loans', { attribution, sources: ['a'] })[1], sources)?.what;
}

test('an attribution that names the publisher of other sources alone is told', () => {
  assert.equal(
    told('The librarian, as reported by The Brook Herald'),
    'The attribution names The Brook Herald, and the sources of this fact are of Mill Valley Gazette.',
  );
  assert.equal(told('The librarian, as reported by the Mill Valley Gazette'), undefined);
  assert.equal(told('The librarian, as reported by somebody'), undefined);
  assert.equal(told('The Brook Herald and others'), undefined);
});
