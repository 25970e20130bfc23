import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { builtText, CHAPTERS, pageAddresses } from '../built-site.ts';
import { assertNone } from './read-page.ts';

/** The pages that are read from beginning to end: the home page, the chapters and the claims. */
const PROSE = pageAddresses().filter(
  (address) => ['/', ...CHAPTERS].includes(address) || /^\/claims\/[^/]+\/$/.test(address),
);

/** What a reader reads in one go; blocks that hold other blocks are taken apart. */
const BLOCKS = 'p, li, h2, h3, dt, dd, th, td, figcaption';
/** What is no part of the account: other ways to it, notes that stand beside it, what was corrected, signs, pictures. */
const BESIDE =
  'nav, script, style, .change-notice, [hidden], svg[aria-hidden="true"], [aria-hidden="true"] svg, td > [aria-hidden="true"]';

for (const address of PROSE) {
  test(`in reader modes ${address} says every sentence as it stands, with its figures and its citations`, () => {
    const { document } = parseHTML(builtText(`${address.slice(1)}index.html`));
    const prose = document.querySelector('.prose')?.cloneNode(true) as Element;
    const pictures = document.querySelectorAll('figure[data-chart]').length;
    const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
    const read = new Readability(document, { keepClasses: true }).parse();
    const reader = parseHTML(`<html><body>${read?.content ?? ''}</body></html>`).document;

    const account = [...reader.querySelectorAll('.prose')].flatMap((part) => marksOf(part));
    assertNone({ 'blocks that are not read as they stand': outOfOrder(blocksOf(prose), words(reader.body)) });
    assert.deepEqual(account, marksOf(prose), 'figures and citations in order');
    assert.equal(
      reader.querySelectorAll('figure[data-chart] :is(svg, img)').length,
      pictures,
      'each chart stands once',
    );
    assert.ok(['', site].includes(read?.byline ?? ''), 'who wrote the page is the site, or not said');
  });
}

function blocksOf(prose: Element): string[] {
  for (const part of prose.querySelectorAll(BESIDE)) part.remove();
  const blocks = [...prose.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  return blocks.map(words).filter((text) => text !== '');
}

/** The figures and the numbers of citations in a text, in reading order. */
function marksOf(prose: Element): string[] {
  return [...prose.querySelectorAll('data, .cite')]
    .filter((mark) => mark.closest(BESIDE) === null)
    .map((mark) => {
      const own = mark.cloneNode(true) as Element;
      for (const part of own.querySelectorAll(BESIDE)) part.remove();
      return words(own);
    });
}

/** The blocks that a text does not hold, each after the one before. */
function outOfOrder(blocks: readonly string[], text: string): string[] {
  let from = 0;
  return blocks.filter((block) => {
    const at = text.indexOf(block, from);
    if (at >= 0) from = at + block.length;
    return at < 0;
  });
}

function words(element: Element): string {
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}
