import type { Page } from 'playwright/test';
import { expect } from '../fixtures.ts';
import { printed, unspaced } from '../printed.ts';

/** The text of its pictures shrinks with them: the page of each chart has it larger. */
const GALLERY = '/charts/';
/** It leads to the site instead of to each source: its sheets are counted. */
const HANDOUT = '/handout/';
/** The least size of text on paper, in points; a picture may fall short of it, and a letter that its face lacks. */
const LEAST_POINTS = 6;

/** Formats of paper. Letter is wider than A4, so what fits A4 fits it too, but for what is as wide as can be. */
export type Format = 'A4' | 'Letter';

/**
 * On paper the page keeps within its margins, can be read, and has every cell and every address that it cites. Returns the
 * words on each sheet that it fills in the first format, without the spaces between.
 */
export async function expectOnPaper(page: Page, address: string, formats: readonly Format[]): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: null, contrast: null, forcedColors: null });
  const { offPaper, cited, cells } = await page.evaluate(onThePage);
  expect.soft(offPaper, address).toEqual([]);
  const sheets: string[][] = [];
  for (const format of formats) {
    const where = `${address} on ${format}`;
    const paper = await printed(page, format);
    const words = paper.flat();
    sheets.push(paper.map((sheet) => unspaced(sheet.map((part) => part.words).join(''))));
    expect.soft(words.filter(({ left, right }) => left < -1 || right < -1).slice(0, 3), where).toEqual([]);
    if (address !== GALLERY)
      expect.soft(words.filter(({ size }) => size < LEAST_POINTS).slice(0, 3), where).toEqual([]);
    const text = sheets.at(-1)?.join('') ?? '';
    const isMissing = (part: string) => !text.includes(unspaced(part));
    if (address !== HANDOUT) expect.soft(cited.filter(isMissing), where).toEqual([]);
    expect.soft(cells.filter(isMissing).slice(0, 3), where).toEqual([]);
  }
  return sheets[0] ?? [];
}

/** Runs in the page: what is shown that nobody can use on paper, and what is to be found there. */
function onThePage(): { offPaper: string[]; cited: string[]; cells: string[] } {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return width > 0 && height > 0 && part.checkVisibility({ visibilityProperty: true });
    });
  return {
    offPaper: shown('nav, form, input, select, [popover]:popover-open').map((part) => part.outerHTML.slice(0, 160)),
    cited: shown('main a[href^="http"]').map((link) => link.getAttribute('href') ?? ''),
    cells: shown('main :is(th, td):not(:has(a, .chart-spoken, .score-line))').map((cell) => cell.innerText),
  };
}
