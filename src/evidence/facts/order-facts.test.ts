import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fact } from './fact-schema.ts';
import { orderFacts } from './order-facts.ts';

function factsFrom(parts: Readonly<Record<string, readonly string[]>>): Map<string, Fact> {
  const entries = Object.entries(parts).map(
    ([id, from]) => [id, (from.length > 0 ? { id, from } : { id }) as Fact] as const,
  );
  return new Map(entries);
}

test('a fact comes after those it is computed from', () => {
  const { order, circles } = orderFacts(factsFrom({ growth: ['a', 'total'], total: ['a', 'b'], a: [], b: [] }));
  assert.deepEqual(
    order.map(({ id }) => id),
    ['a', 'b', 'total', 'growth'],
  );
  assert.equal(circles.size, 0);
});

test('every fact of a circle is told with the way round; what only depends on one is not', () => {
  const { order, circles } = orderFacts(
    factsFrom({ behind: ['a', 'x'], a: ['b', 'x'], b: ['c', 'x'], c: ['a', 'x'], x: [], self: ['self', 'x'] }),
  );
  assert.deepEqual(
    order.map(({ id }) => id),
    ['x'],
  );
  assert.deepEqual(Object.fromEntries(circles), {
    a: ['a', 'b', 'c', 'a'],
    b: ['b', 'c', 'a', 'b'],
    c: ['c', 'a', 'b', 'c'],
    self: ['self', 'self'],
  });
});

test('a very long chain is put in order', () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, [`f${index + 1}`]]));
  assert.equal(orderFacts(factsFrom({ ...chain, f20000: [] })).order.length, 20_001);
});

test('whatever the facts, each is in order, in a circle, or behind one', () => {
  const id = fc.integer({ min: 0, max: 9 }).map((number) => `f${number}`);
  fc.assert(
    fc.property(fc.dictionary(id, fc.array(id, { maxLength: 3 })), (parts) => {
      const { order, circles } = orderFacts(factsFrom(parts));
      const done = new Set<string>();
      for (const fact of order) {
        const known = (parts[fact.id] ?? []).filter((part) => part in parts);
        assert.ok(known.every((part) => done.has(part)));
        done.add(fact.id);
      }
      assert.equal(done.size < Object.keys(parts).length, circles.size > 0);
      for (const member of circles.keys()) assert.ok(!done.has(member));
    }),
  );
});
