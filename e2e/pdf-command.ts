/** `npm run pdf`: prints the built site as a book, by an installed Chromium, into it: `dist/download/site.pdf`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { bookSections } from '../src/after-build/book/book-sections.ts';
import { pdfAddress } from '../src/after-build/book/pdf-page.ts';
import { readBook } from '../src/after-build/book/read-book.ts';
import { loadContent } from '../src/check/load-content.ts';
import { contentFolder } from '../src/records/reading/content-files.ts';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { printBook } from './print-book.ts';
import { isRoot, thisMachine } from './this-machine.ts';

const FILE = 'dist/download/site.pdf';

const path = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
if (path === undefined) {
  console.error(NO_CHROMIUM.replace('The browser tests need', 'A PDF needs'));
  process.exitCode = 1;
} else {
  const content = await loadContent(contentFolder());
  const book = await readBook('dist', content.site, bookSections(content), pdfAddress);
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags(isRoot) });
  const pdf = await printBook(browser, book);
  await browser.close();
  await mkdir('dist/download', { recursive: true });
  await writeFile(FILE, pdf);
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  console.log(`${FILE}: ${String(numPages)} sheets, ${String(Math.round(pdf.length / 1000))} kB.`);
}
