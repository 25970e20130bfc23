import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { withAddresses } from './list-addresses.ts';

test('a list that does not exist is begun, with a remark on what it is for', () => {
  const text = withAddresses('', ['/loans/', '/']);
  assert.match(text, /^# Addresses that have been published/);
  assert.deepEqual(parse(text), { redirects: null, published: ['/', '/loans/'] });
});

test('addresses are added in order; redirects, remarks and older addresses stay', () => {
  const text =
    '# Kept for good.\nredirects:\n  /lent/: /loans/ # renamed in May\npublished:\n  - /\n  - /lent/ # once in print\n  - /loans/\n';
  assert.equal(withAddresses(text, ['/', '/fines/', '/loans/']), text.replace('  - /lent/', '  - /fines/\n  - /lent/'));
});

test('an edition is added with the digest of its text, and one that is listed keeps it', () => {
  const first = withAddresses('published:\n  - /\n', ['/'], [{ day: '2020-01-01', digest: 'abc' }]);
  assert.equal(first, 'published:\n  - /\neditions:\n  2020-01-01: abc\n');
  assert.equal(withAddresses(first, ['/'], [{ day: '2020-01-01', digest: 'def' }]), first);
});

test('whatever is added, nothing is lost, and adding it again changes nothing', () => {
  const names = fc.array(fc.stringMatching(/^\/([a-z0-9-]{1,5}\/){0,3}$/));
  fc.assert(
    fc.property(names, names, (before, added) => {
      const first = withAddresses('', before);
      const second = withAddresses(first, added);
      const { published } = parse(second) as { published: string[] };
      assert.deepEqual(published, [...new Set([...before, ...added])].sort());
      assert.equal(withAddresses(second, added), second);
    }),
  );
});
