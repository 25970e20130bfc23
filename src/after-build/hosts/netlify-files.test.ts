import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from './headers.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';

/** The headers of a path as a host joins them from all rules that fit it, after the documents of Netlify. */
function sentFor(path: string, file: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of file.split('\n\n')) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      sent[name] = name in sent ? `${String(sent[name])}, ${value}` : value;
    }
  }
  return sent;
}

const ROOT = {
  folders: ['_astro', 'download', 'embed', 'loans', 'pagefind'],
  files: ['404.html', 'index.html', 'robots.txt'],
};
const PATHS = [
  ...['/', '/index.html', '/404.html', '/robots.txt', '/loans/', '/loans/a.csv', '/embed/loans/', '/download/site.pdf'],
  ...['/_astro/a.1b2c.js', '/pagefind/pagefind.js', '/pagefind/fragment/en_1a.pf_fragment', '/pagefind/index/a'],
];

for (const base of ['/', '/my-site/of-2021/']) {
  test(`a host of static sites sends the headers that servers send, for a site at ${base}`, () => {
    const address = `https://village.example:8443${base}`;
    const file = headersFile(ROOT, { address, redirects: new Map() });
    assert.ok(file.split('\n\n').length < 100);
    for (const path of PATHS) {
      const wanted = Object.entries(headersFor(path)).filter(
        ([name, value]) => name !== 'Content-Type' && !value.includes('must-revalidate'),
      );
      assert.deepEqual(sentFor(base + path.slice(1), file), Object.fromEntries(wanted), path);
    }
  });
}

test('redirects lead below the path of the site, without its port', () => {
  const site = { address: 'https://village.example:8443/my-site', redirects: new Map([['/años/', '/loans/#all']]) };
  assert.equal(redirectsFile(site), '/my-site/a%C3%B1os/ /my-site/loans/#all 301\n');
});
