import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedAt } from './published-at.ts';
import type { Site } from './site-schema.ts';

const SITE = { name: 'Library', address: 'https://library.example' } as Site;

test('a host may choose where the site is published', () => {
  assert.equal(publishedAt(SITE), SITE);
  assert.equal(publishedAt(SITE, ''), SITE);
  assert.deepEqual(publishedAt(SITE, 'https://a.example/b/'), { ...SITE, address: 'https://a.example/b/' });
});

test('what is no address for a site is refused', () => {
  const secure = 'Write the address of the site in full, beginning with https://.';
  const plain =
    'Write the host and, if the site stands below a path of it, that path, and nothing else: https://library.example or https://village.example/library/. A path may have Latin letters and digits.';
  assert.throws(() => publishedAt(SITE, 'a.example'), { message: `SITE_ADDRESS is "a.example". ${secure}` });
  for (const address of [
    'https://a.example/?b',
    'https://a.example/#b',
    'https://b@a.example',
    'https://a.example/b;c',
    'https://a.example/index.html',
    'https:a.example',
  ])
    assert.throws(() => publishedAt(SITE, address), { message: `SITE_ADDRESS is "${address}". ${plain}` });
  assert.throws(() => publishedAt(SITE, 'https://a.example//b'), {
    message: `SITE_ADDRESS is "https://a.example//b". ${plain}`,
  });
});
