import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { describeSource } from './describe-source.ts';
import { sourceAddress, sourceParts } from './source-list.ts';
import { sourceSchema, type Source } from './source-schema.ts';

/** Numbers that look random and are the same each time. */
function* numbers(): Generator<number> {
  for (let state = 1; ;) yield (state = (state * 48271) % 2147483647);
}

const digits = numbers();
const word = () => (digits.next().value as number).toString(36);

function source(index: number, kind: string): Source {
  const id = `mill-${word()}-${String(index)}`;
  const title = Array.from({ length: 8 }, word).join(' ');
  const url = `https://${word()}.example/${word()}/${word()}`;
  const rest = { speaker: 'named', seen: 'original', language: 'en', published: '2020-04-02' };
  return { id, ...sourceSchema.parse({ kind, publisher: `Mill ${word()}`, title, url, ...rest }) };
}

const all = Array.from({ length: 2000 }, (_, index) => source(index, index % 10 === 0 ? 'wire' : 'news'));
const sources = new Map(all.map((each) => [each.id, each]));

test('two thousand sources stand on pages of which none is heavy, each at the address that leads to it', () => {
  const parts = sourceParts(sources);
  assert.equal(parts.flatMap(({ entries }) => entries).length, 2000);
  for (const { address, entries } of parts) {
    const text = entries.map((entry) => JSON.stringify(describeSource(entry, 'en'))).join('\n');
    // What the frame of a page and the places of use weigh besides stays below the difference to 40,000 bytes.
    assert.ok(brotliCompressSync(text).length < 30_000, address);
    for (const { id } of entries) assert.equal(sourceAddress(id, sources), `${address}#source-${id}`);
  }
});
