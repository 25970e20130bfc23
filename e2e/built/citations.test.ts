import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTERS } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

for (const address of CHAPTERS) {
  const page = readPage(address);
  const marks = all(page, '.cite a');
  const entries = all(page, '.references ol > li').map(({ id }) => `#${id}`);

  test(`the citations of ${address} are numbered in reading order, without a gap`, () => {
    const firsts = [...new Set(marks.map(numberOf))];
    assert.ok(firsts.length > 0);
    assert.deepEqual(
      firsts,
      firsts.map((_, index) => index + 1),
    );
  });

  test(`the citations of ${address} have the numbers of their entries in the list, and each entry a way back`, () => {
    const backOf = (mark: Element) => `a[role=doc-backlink][href="#${mark.closest('.cite')?.id ?? ''}"]`;
    const entryOf = (mark: Element) => page.getElementById(key(mark, 'href').slice(1));
    assertNone({
      'have another number than their entry': marks
        .filter((mark) => entries.indexOf(key(mark, 'href')) + 1 !== numberOf(mark))
        .map(({ outerHTML }) => outerHTML),
      'have no way back': marks
        .filter((mark) => !entryOf(mark)?.querySelector(backOf(mark)))
        .map(({ outerHTML }) => outerHTML),
    });
  });
}

test('the box says what a page rests on, and its numbers add up to the list', () => {
  const page = readPage('/workers/');
  const sum = (selector: string) => all(page, selector).reduce((total, element) => total + Number(words(element)), 0);
  assert.ok(sum('.rests-on li b') > 0);
  assert.equal(sum('.rests-on li b'), all(page, '.references ol > li').length + sum('.references .charted b'));
});

function numberOf(mark: Element): number {
  return Number(mark.firstChild?.textContent ?? Number.NaN);
}

test('whoever copies a sentence has its words and figures apart from the numbers of its notes, which stand in brackets', () => {
  const fused = [...CHAPTERS, '/'].flatMap((address) =>
    all(readPage(address), 'sup.cite')
      .map((mark) => {
        const copy = mark.cloneNode(true) as Element;
        for (const note of all(copy, '.margin-note')) note.remove();
        return copy.textContent.replaceAll(/[\s\u2060]/g, '');
      })
      .filter((text) => !/^\[\d.*\],?$/.test(text))
      .map((text) => `${address} ${text}`),
  );
  assert.deepEqual(fused, []);
});
