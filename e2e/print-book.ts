import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { Browser, Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { pdfPage } from '../src/after-build/book/pdf-page.ts';
import type { Book } from '../src/after-build/book/read-book.ts';
import { baseOf, siteServer } from '../src/after-build/hosts/serve-site.ts';
import { freePort } from './free-port.ts';

const FONTS = { 'Book Serif': 'source-serif-4', 'Book Sans': 'source-sans-3' };

/** What an editor is told of signs that no font of the machine has; they stand in the place of SIGNS. */
export const NO_FONT = `No font on this machine has these signs, which are empty boxes in the PDF: SIGNS
Install fonts that have them and run npm run pdf again: for Chinese, Japanese and Korean on Debian fonts-noto-cjk.`;

/**
 * A book as a PDF: tagged, with an outline, and with the numbers of its sheets among its contents. The fonts of the site
 * are of Latin script; other signs are set in fonts of the machine, and `undrawn` are those for which it has none.
 */
export async function printBook(browser: Browser, book: Book): Promise<{ pdf: Uint8Array; undrawn: string[] }> {
  const style = await styleOfBook();
  const first = await print(browser, pdfPage(book, style, new Map()));
  const sheets = await sheetsOf(first.pdf, book);
  return print(browser, pdfPage(book, style, sheets));
}

/** Pages of the built site in `folder` as each is printed from a browser. `addresses` are from the root of the site. */
export async function printHandouts(
  browser: Browser,
  folder: string,
  addresses: readonly string[],
): Promise<Uint8Array[]> {
  const [server, port] = [siteServer(folder), await freePort()];
  await once(server.listen(port, 'localhost'), 'listening');
  const page = await browser.newPage();
  const pdfs: Uint8Array[] = [];
  for (const address of addresses) {
    await page.goto(`http://localhost:${String(port)}${baseOf(folder)}${address.slice(1)}`);
    pdfs.push(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
  }
  await page.close();
  server.closeAllConnections();
  server.close();
  return pdfs;
}

/** The signs on a page for which no font of the machine has a picture: all of them look like one that nobody has. */
export function signsWithoutFont(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [60, 60];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return [];
    context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
    const picture = (sign: string) => {
      context.clearRect(0, 0, 60, 60);
      context.fillText(sign, 5, 45);
      return context.getImageData(0, 0, 60, 60).data.join();
    };
    // The last sign of the last plane for private use.
    const nobodys = picture('\u{10fffd}');
    const signs = new Set(document.body.textContent.replaceAll(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{M}\p{Z}]/gu, ''));
    return [...signs].filter((sign) => picture(sign) === nobodys);
  });
}

/** The looks of a book on paper, with its fonts. */
async function styleOfBook(): Promise<string> {
  const folder = new URL('../src/', import.meta.url);
  const fonts = Object.entries(FONTS).map(async ([family, name]) => {
    const font = await readFile(new URL(`styles/fonts/${name}.woff2`, folder));
    const source = `url(data:font/woff2;base64,${font.toString('base64')})`;
    return `@font-face{font-family:"${family}";font-weight:400 700;src:${source}}`;
  });
  const sheets = ['book.css', 'paper.css'].map((name) => readFile(new URL(`after-build/book/${name}`, folder), 'utf8'));
  return (await Promise.all([...fonts, ...sheets])).join('\n');
}

async function print(browser: Browser, html: string): Promise<{ pdf: Uint8Array; undrawn: string[] }> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const undrawn = await signsWithoutFont(page);
  await page.close();
  return { pdf, undrawn };
}

/** The number of the sheet on which each section begins, from 1. */
export async function sheetsOf(pdf: Uint8Array, { sections }: Book): Promise<Map<string, number>> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const found = sections.map(async ({ id }): Promise<[string, number]> => {
    const destination = await file.getDestination(id);
    if (!destination) throw new Error(`The PDF has no place for ${id}.`);
    return [id, (await file.getPageIndex(destination[0] as Parameters<typeof file.getPageIndex>[0])) + 1];
  });
  return new Map(await Promise.all(found));
}
