import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, changeSchema } from './change-schema.ts';
import { changesOn, newestFirst } from './changes.ts';

function change(id: string, more: Partial<Change>): Change {
  const { pages = [], facts = [], claims = [], datasets = [], date = '2026-01-01' } = more;
  return { id, date, kind: 'update', title: id, now: 'B', why: 'C', pages, facts, claims, datasets };
}

const CHANGES = [
  change('old', { date: '2025-12-31', pages: ['/loans/'] }),
  change('fact', { facts: ['loans-2020'] }),
  change('claim', { claims: ['more-loans'], date: '2026-02-01' }),
];

test('changes stand with the newest first', () => {
  assert.deepEqual(
    newestFirst(CHANGES).map(({ id }) => id),
    ['claim', 'fact', 'old'],
  );
});

test('a page is touched by changes of itself, of its claim and of the facts that it prints', () => {
  const on = (page: Parameters<typeof changesOn>[1]) => changesOn(CHANGES, page).map(({ id }) => id);
  assert.deepEqual(on({ address: '/loans/' }), ['old']);
  assert.deepEqual(on({ address: '/', facts: ['loans-2020'] }), ['fact']);
  assert.deepEqual(on({ address: '/claims/more-loans/', claim: 'more-loans' }), ['claim']);
  assert.deepEqual(on({ address: '/readers/' }), []);
});

test('a correction says what was wrong, and every change touches something', () => {
  const written = { date: '2026-01-01', title: 'A', now: 'B', why: 'C', pages: ['/'] };
  assert.equal(changeSchema.safeParse({ ...written, kind: 'update' }).success, true);
  assert.equal(changeSchema.safeParse({ ...written, kind: 'correction' }).success, false);
  assert.equal(changeSchema.safeParse({ ...written, kind: 'update', pages: [] }).success, false);
});
