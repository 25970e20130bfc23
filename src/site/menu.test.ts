import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOf } from './menu.ts';

const parts = [
  { label: 'Story', entries: [{ address: '/boats/', label: 'Boats' }] },
  {
    label: 'Evidence',
    entries: [
      { address: '/boats/owners/', label: 'Owners' },
      { address: '/known/today/', label: 'Known', section: '/known/' },
    ],
  },
];

test('a page belongs to the entry of the menu whose address begins most like its own, or to none', () => {
  const label = (address: string) => sectionOf(parts, address)?.label;
  assert.equal(label('/boats/'), 'Boats');
  assert.equal(label('/boats/7/'), 'Boats');
  assert.equal(label('/boats/owners/smith/'), 'Owners');
  assert.equal(label('/known/2001-01-01/'), 'Known');
  assert.equal(label('/search/'), undefined);
});
