import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

const ledger = readPage('/claims/');
const addresses = all(ledger, '.ledger h2 a').map((link) => key(link, 'href'));

test('the ledger leads to every claim, and to at least ten', () => {
  assert.ok(addresses.length >= 10);
  assert.deepEqual(
    addresses.toSorted(),
    pageAddresses()
      .filter((address) => /^\/claims\/[^/]+\/$/.test(address))
      .toSorted(),
  );
});

for (const address of addresses) {
  test(`${address} has its evidence for and against, its history, what would change it and how to cite it`, () => {
    const page = readPage(address);
    const turns = all(page, '.claim-history > li');
    const title = words(page.querySelector('h1'));
    const data = JSON.parse(words(page.querySelector('script[type="application/ld+json"]'))) as Record<string, unknown>;
    assertNone({
      'evidence that is missing': ['Evidence for', 'Evidence against'].filter((name) => {
        const heading = all(page, 'section[aria-labelledby] > h2').find((each) => words(each) === name);
        return (
          words(heading?.parentElement?.querySelector('li')) === '' ||
          key(heading?.parentElement, 'aria-labelledby') !== heading?.id
        );
      }),
      'turns without a source': turns.filter((turn) => all(turn, 'a[href^="#"]').length === 0).map(words),
    });
    assert.ok(turns.length > 0);
    assert.ok(all(page, 'h2').some((heading) => words(heading) === 'What would change it'));
    assert.ok(words(page.querySelector('.citation')).includes(address));
    assert.match(title, /^[A-Z][a-z ]+: “.+”$/);
    assert.match(words(page.querySelector('title')), /^[A-Z][a-z ]+: “.+” · /);
    // Search engines are told of it, without a rating.
    assert.equal(data['@type'], 'Claim');
    assert.ok(title.includes(`“${String(data.text).replaceAll('\u00a0', ' ')}”`));
    assert.doesNotMatch(JSON.stringify(data), /rating|review/i);
  });
}

test('what was claimed is told apart from what is known: a standing is never "true" or "false"', () => {
  const standings = all(ledger, '.standing').map(words);
  assert.ok(standings.length > 20);
  assert.deepEqual(
    standings.filter((standing) => /true|false/i.test(standing)),
    [],
  );
});

test('the home page names every claim of the ledger under the standing that it has now', () => {
  const { claims } = JSON.parse(builtText('claims.json')) as { claims: { url: string; now: string }[] };
  assert.equal(claims.length, addresses.length);
  const points = all(readPage('/'), '.prose li');
  const named = claims.map(({ url, now }) => {
    const point = points.find((item) => item.querySelector(`a[href="${new URL(url).pathname}"]`) !== null);
    return {
      url,
      is: words(point)
        .toLowerCase()
        .includes(`${now.replaceAll('-', ' ')}:`),
    };
  });
  assert.deepEqual(
    named.filter(({ is }) => !is),
    [],
  );
});

test('the ledger is there for programs, and its description too', () => {
  const file = JSON.parse(builtText('claims.json')) as {
    $schema: string;
    claims: { url: string; history: { sources: unknown[] }[] }[];
  };
  const description = JSON.parse(builtText(new URL(file.$schema).pathname.slice(1))) as { $id: string };
  assert.equal(description.$id, file.$schema);
  const paths = file.claims.map(({ url }) => new URL(url).pathname);
  assert.deepEqual(paths.toSorted(), addresses.toSorted());
  assert.ok(file.claims.every(({ history }) => history.every(({ sources }) => sources.length > 0)));
});
