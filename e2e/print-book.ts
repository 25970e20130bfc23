import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { pdfPage } from '../src/after-build/book/pdf-page.ts';
import type { Book } from '../src/after-build/book/read-book.ts';

const FONTS = { 'Book Serif': 'source-serif-4', 'Book Sans': 'source-sans-3' };

/** A book as a PDF: tagged, with an outline, and with the numbers of its sheets among its contents. */
export async function printBook(browser: Browser, book: Book): Promise<Uint8Array> {
  const style = await styleOfBook();
  const first = await print(browser, pdfPage(book, style, new Map()));
  const sheets = await sheetsOf(first, book);
  return print(browser, pdfPage(book, style, sheets));
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

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return pdf;
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
