import { expect, test } from 'playwright/test';
import { ENGINES, type Engine } from './engines/engine.ts';
import { lookInFrame } from './engines/in-frame.ts';
import { onPaper } from './engines/on-paper.ts';
import { PACKAGES } from './engines/find-engines.ts';
import { obtainPrograms, startEngine } from './engines/start-engine.ts';
import { firstOfEachKind } from './built-site.ts';
import { countSheets } from './printed.ts';

/** A phone and a desk. */
const WIDTHS = [360, 1280];

/** Sheets of A4 for the longest chapter. Engines differ in how they break columns: Chromium has one less. */
const MOST_SHEETS = 8;

for (const name of ENGINES) {
  test.describe(`in ${name}`, () => {
    test.describe.configure({ mode: 'default', timeout: 300_000 });
    let engine: Engine;
    let close = () => Promise.resolve();
    let origin = '';

    test.beforeAll(async ({ baseURL }) => {
      // It may be installed first, and some browsers start slowly.
      test.setTimeout(300_000);
      const programs = obtainPrograms(name);
      test.skip(
        programs === undefined,
        `${name} is not installed, so nothing was tried in it (on Debian: apt-get install ${PACKAGES[name].join(' ')}).`,
      );
      if (!programs) return;
      engine = await startEngine(name, programs);
      close = engine.close;
      origin = baseURL ?? '';
      process.stdout.write(`The core of the site is tried in ${engine.version}.\n`);
    });

    test.afterAll(() => close());

    // In Chromium, pages.spec.ts asks it of the same pages, and of every other.
    if (name !== 'Chromium')
      test(`no page scrolls sideways, neither at ${WIDTHS.join(' nor at ')} pixels`, async () => {
        const wide: string[] = [];
        await engine.open(`${origin}/404.html`, 1280);
        for (const address of firstOfEachKind()) {
          for (const { width, inner, over } of await engine.run(lookInFrame, address, WIDTHS)) {
            expect(inner, `width of the frame for ${address}`).toBe(width);
            if (over > 0) wide.push(`${address} by ${String(over)} pixels at ${String(width)}`);
          }
        }
        expect(wide).toEqual([]);
      });

    // Before anything is pointed at: the pointer stays where it was last, and lines under it are whole.
    test('what carries meaning is seen: lines under figures and terms, marks of grades; a term opens its explanation', async () => {
      await engine.open(`${origin}/trade/`, 1280);
      const looks = await engine.run(() => {
        const line = (selector: string) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(`The page has no ${selector}.`);
          const style = getComputedStyle(element);
          return `${style.textDecorationLine} ${style.textDecorationStyle}`;
        };
        const mark = getComputedStyle(document.querySelector('span.grade') ?? document.body, '::before');
        return {
          figure: line('a.fact'),
          term: line('a.term'),
          mark: parseFloat(mark.inlineSize),
        };
      });
      expect(looks.figure).toBe('underline dotted');
      expect(looks.term).toBe('underline dotted');
      expect(looks.mark).toBeGreaterThan(5);
      await engine.click('.prose a.term');
      expect(await engine.run(noteInSight)).toBe(true);
    });

    for (const width of WIDTHS) {
      test(`a chapter at ${String(width)} pixels keeps its marks in their lines, and a figure opens its note, which Escape closes`, async () => {
        await engine.open(`${origin}/trade/`, width);
        expect(await engine.run(linesThatBeginWithAMark), 'lines that begin with a comma').toEqual([]);
        expect(await engine.run(marksThatHangOut), 'marks that hang out of their text').toEqual([]);
        await engine.click('.answer a.fact');
        expect(await engine.run(noteInSight)).toBe(true);
        await engine.press('Escape');
        expect(await engine.run(() => document.querySelectorAll(':popover-open').length)).toBe(0);
      });
    }

    test('a search in the page goes across figures, and a copied sentence is prose', async () => {
      await engine.open(`${origin}/`, 1280);
      const { missing, copied, text } = await engine.run(searchAndCopy);
      expect(missing, 'sentences that are not found').toEqual([]);
      expect(copied).toBe(text);
    });

    test('a chart comes alive when its button is pressed', async () => {
      await engine.open(`${origin}/charts/monthly-trade/`, 1280);
      await engine.click('.chart-explore');
      await expect
        .poll(() => engine.run(() => document.querySelectorAll('chart-island[data-live] canvas').length))
        .toBe(1);
    });

    test('the choice of claims that is made is underlined, and shows as many as it counts', async () => {
      await engine.open(`${origin}/claims/`, 1280);
      const chosen = await engine.run(
        () => getComputedStyle(document.querySelector('.choice :checked + label') ?? document.body).textDecorationLine,
      );
      expect(chosen).toBe('underline');
      await engine.click('.choices summary');
      await engine.click('.choice p:nth-of-type(2) label');
      await expect.poll(() => engine.run(countAndShown)).toEqual({ isLess: true, isTrue: true });
    });

    // In Chromium, pages.spec.ts counts the sheets of both.
    if (name !== 'Chromium')
      test('the hand-out is printed on two sheets, and a chapter on few', async () => {
        await engine.open(`${origin}/handout/`, 1280);
        const handout = await engine.print();
        test.skip(handout === undefined, `The driver of ${name} cannot print.`);
        if (handout === undefined) return;
        expect(await countSheets(handout)).toBe(2);
        await engine.open(`${origin}/workers/`, 1280);
        expect(await countSheets((await engine.print()) ?? new Uint8Array())).toBeLessThanOrEqual(MOST_SHEETS);
      });

    test('the rules for paper are followed: two columns on white, all unfolded, nothing that only a screen can use', async () => {
      await engine.open(`${origin}/workers/`, 1280);
      const white = 'rgb(255, 255, 255)';
      expect(await engine.run(onPaper)).toEqual({ shown: [], folded: 0, unprinted: 0, columns: '2', sheet: white });
    });

    test('the menu opens at 360 pixels, as high as its entries', async () => {
      await engine.open(`${origin}/trade/`, 360);
      await engine.click('.menu-button');
      const below = await engine.run(() => {
        const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
        return edge('#menu') - edge('#menu ul:last-child');
      });
      expect(below, 'room below the last entry').toBeLessThan(60);
      expect(below).toBeGreaterThanOrEqual(0);
    });

    test('the search finds', async () => {
      await engine.open(`${origin}/search/?q=coal`, 360);
      await expect
        .poll(() => engine.run(() => document.querySelectorAll('main li a[href]').length), { timeout: 30_000 })
        .toBeGreaterThan(2);
    });
  });
}

/** Runs in the page: the texts in which a comma, or the number of a citation, stands at the start of a line. */
function linesThatBeginWithAMark(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  for (const block of document.querySelectorAll('.prose p, .prose li')) {
    if (block.closest('details:not([open])')) continue;
    const { left } = block.getBoundingClientRect();
    for (const [first, ...others] of [...block.querySelectorAll('.cite')].map((mark) => [
      ...mark.querySelectorAll('a'),
    ])) {
      const lines = [first, ...others].map((link) => link?.getClientRects()[0]);
      if (lines.some((line) => line && line.left < left + 4))
        found.push(`${first?.closest('.cite')?.id ?? ''} at a start`);
    }
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (node.parentElement?.closest('.cite, .prose li > *:not(:first-child) p')) continue;
      for (const { index } of (node.textContent ?? '').matchAll(/[,;.](?=\s|$)/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left: at, width } = range.getBoundingClientRect();
        if (width > 0 && at < left + 2) found.push(block.textContent.slice(0, 60));
      }
    }
  }
  return found;
}

/** Runs in the page: the numbers of citations that stand more than a hair's breadth beyond the end of their text. */
function marksThatHangOut(): string[] {
  return [...document.querySelectorAll('.prose p > .cite')].flatMap((mark) => {
    const end = mark.parentElement?.getBoundingClientRect().right ?? 0;
    const over = Math.max(...[...mark.querySelectorAll('a')].map((link) => link.getBoundingClientRect().right)) - end;
    return over > 2 ? [`${mark.id} by ${over.toFixed(0)} pixels`] : [];
  });
}

/** Runs in the page: looks for words that hold a figure, and copies a paragraph with figures and citations. */
function searchAndCopy(): { missing: string[]; copied: string; text: string } {
  const find = (text: string) => (globalThis as unknown as { find: (text: string) => boolean }).find(text);
  const selection = getSelection();
  const figures = [...document.querySelectorAll('.prose p > data:has(a.fact)')].slice(0, 12);
  const sentences = figures.flatMap((figure) => {
    const [before, after] = [figure.previousSibling, figure.nextSibling].map((node) =>
      node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').replaceAll(/\s+/g, ' ') : '',
    );
    return [`${before?.slice(-15) ?? ''}${figure.textContent}${after?.slice(0, 8) ?? ''}`.trim()];
  });
  const missing = sentences.filter((sentence) => {
    selection?.removeAllRanges();
    return !find(sentence);
  });
  const paragraph = document.querySelector('.answer p:has(a.fact):has(.cite)');
  if (!paragraph) throw new Error('The page has no answer with figures and citations.');
  selection?.selectAllChildren(paragraph);
  const copied = selection?.toString() ?? '';
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return { missing, copied: plain(copied), text: plain(paragraph.textContent) };
}

/** Runs in the page: whether one note is open, and wholly in the window. */
function noteInSight(): boolean {
  const [note, ...others] = document.querySelectorAll(':popover-open');
  const box = note?.getBoundingClientRect();
  const isWithin = box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
  return isWithin === true && others.length === 0;
}

/** Runs in the page: whether the count of the claims is true, and less than all. */
function countAndShown(): { isLess: boolean; isTrue: boolean } {
  const rows = [...document.querySelectorAll<HTMLElement>('.ledger > li')];
  const shown = rows.filter((row) => row.getBoundingClientRect().height > 0).length;
  const told = Number(/\d+/.exec(document.querySelector('[role=status]')?.textContent ?? '')?.[0]);
  return { isLess: shown < rows.length, isTrue: told === shown };
}
