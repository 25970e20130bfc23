import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage } from './read-page.ts';

const STANDING = /<\/a>\s+\S.*: (established|reported|estimate|disputed|superseded)\./s;

test('every figure that leads to a note has one on its page, once, with who says so and a way to the list of all', () => {
  let links = 0;
  for (const address of pageAddresses()) {
    const page = readPage(address);
    for (const id of all(page, 'a.fact[href^="#figure-"]').map((link) => key(link, 'href').slice(1))) {
      links += 1;
      const [note, ...others] = all(page, `li.pop-up[popover][id="${id}"]`);
      const way = new RegExp(`<a href="/facts/[^"]+/#${id.replace('figure-', 'fact-')}">`);
      const place = `${address} ${id}`;
      assertNone({
        'have no note': note ? [] : [place],
        'have more notes than one': others.map(() => place),
        'do not lead to the list of all': note && !way.test(note.innerHTML) ? [place] : [],
        'do not say who says so': note && !STANDING.test(note.innerHTML) ? [place] : [],
      });
    }
  }
  assert.ok(links > 100, 'figures lead to notes');
});
