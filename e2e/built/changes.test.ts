import { test } from 'node:test';
import { claimAddress } from '../../src/accounts/claims/claim-addresses.ts';
import { loadContent } from '../../src/check/load-content.ts';
import { changeAnchor, CHANGES, dayAddress } from '../../src/evidence/changes/changes.ts';
import { factAddress } from '../../src/evidence/facts/fact-list.ts';
import { contentFolder } from '../../src/records/problems/content-folder.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

const { changes, claims, facts } = await loadContent(contentFolder());

/** Whether a part of a page leads to a change, or to the list of all where it has room for the newest only. */
function tellsOf(id: string, address: string, part: string): boolean {
  const document = readPage(address);
  const links = all(document, `${part} a`).map((link) => key(link, 'href'));
  return links.includes(`${CHANGES}#${changeAnchor(id)}`) || links.includes(CHANGES);
}

test('a change stands in the list, on the page of its day, on all that it names, and by each figure', () => {
  const missing: string[] = [];
  for (const { id, date, title, pages, claims: ids, facts: named } of changes.values()) {
    const note = (place: string, isThere: boolean) => !isThere && missing.push(`${id}: ${place}`);
    for (const list of [CHANGES, dayAddress(date)])
      note(list, words(readPage(list).querySelector(`#${changeAnchor(id)} h2`)) === title);
    for (const address of [...pages, ...ids.map(claimAddress)]) note(address, tellsOf(id, address, '.change-notice'));
    for (const fact of named) {
      const [address = '', anchor = ''] = factAddress(fact, facts).split('#');
      note(`${address}#${anchor}`, tellsOf(id, address, `#${anchor}`));
    }
  }
  assertNone({ 'says nothing of the change': missing });
});

test('every figure and claim has a letter about an error, with its id and its place filled in', () => {
  const letters = (address: string) =>
    all(readPage(address), 'main a[href^="mailto:"]').map((link) => new URL(key(link, 'href')).searchParams);
  const of = new Map([...facts.keys()].map((id) => [id, factAddress(id, facts)]));
  const missing = [...of].flatMap(([id, address]) => {
    const [page = ''] = address.split('#');
    const found = letters(page).some(
      (letter) => letter.get('subject') === `Error: figure ${id}` && letter.get('body')?.trim().endsWith(address),
    );
    return found ? [] : [id];
  });
  const unasked = [...claims.values()].filter(({ id, address, frontMatter: { number } }) =>
    letters(address).every((letter) => letter.get('subject') !== `Error: claim ${number}, ${id}`),
  );
  assertNone({ 'no letter about the figure': missing, 'no letter about the claim': unasked.map(({ id }) => id) });
});
