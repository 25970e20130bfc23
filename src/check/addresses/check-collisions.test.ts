import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCollisions } from './check-collisions.ts';

const addresses = (...all: string[]) => ({ addresses: new Map(all.map((address) => [address, new Set<string>()])) });

function told(pages: string[], assets: string[]): string[] {
  const others = [{ ...addresses('/claims/', '/charts/loans/'), frames: ['/embed/loans/'] }];
  const problems = checkCollisions(addresses(...pages), others, ['/search/'], new Set(assets));
  return problems.map(({ file, what }) => `${file}: ${what}`);
}

test('pages and files with a place of their own are let through', () => {
  assert.deepEqual(
    told(['/', '/loans/', '/charts/', '/claims/loans/'], ['/mill.png', '/claims/mill.png', '/a/b.html']),
    [],
  );
});

test('a page at the address of a made page, of a frame, of an error or of made files is told', () => {
  assert.deepEqual(told(['/claims/', '/embed/loans/', '/search/', '/404/', '/500/', '/pagefind/'], []), [
    'content/pages/claims.mdx: "/claims/" is the address of a page that the site makes by itself.',
    'content/pages/embed/loans.mdx: "/embed/loans/" is the address of a page that the site makes by itself.',
    'content/pages/search.mdx: "/search/" is the address of a page that the site makes by itself.',
    'content/pages/404.mdx: "/404/" is the address of a page that the site makes by itself.',
    'content/pages/500.mdx: "/500/" is the address of a page that the site makes by itself.',
    'content/pages/pagefind.mdx: "/pagefind/" is the address of a page that the site makes by itself.',
  ]);
});

test('a file of public/ in the place of a made file, or of a folder of a page, is told, whatever its capitals', () => {
  const inTheWay = ['/sources.bib', '/404.html', '/Loans', '/charts/loans.svg', '/loans/index.html', '/_astro/a.js'];
  assert.deepEqual(
    told(['/loans/'], inTheWay),
    inTheWay.map((file) => `public${file}: "${file}" is the address of a file or page that the site makes by itself.`),
  );
});
