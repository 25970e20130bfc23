/**
 * `npm run pdf`: prints the built site as a book, and each page that is made to be handed out, by an installed Chromium, and
 * tells of them on its pages: `dist/download/site.pdf`.
 */
import { counted } from '../src/basics/counted.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright';
import { bookSections } from '../src/after-build/book/book-sections.ts';
import { needSite } from '../src/after-build/finished-site.ts';
import { DOWNLOAD, handoutFile, handoutsOf, tellOfBooks, WHOLE } from '../src/after-build/book/books.ts';
import { pdfAddress } from '../src/after-build/book/pdf-page.ts';
import { readBook } from '../src/after-build/book/read-book.ts';
import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';
import { loadContent } from '../src/check/load-content.ts';
import { contentFolder } from '../src/records/problems/content-folder.ts';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { NO_FONT, printBook, printHandouts } from './print-book.ts';
import { countSheets } from './printed.ts';
import { isRoot, thisMachine } from './this-machine.ts';

const FOLDER = `dist/${DOWNLOAD}`;

async function write(name: string, pdf: Uint8Array): Promise<void> {
  await writeFile(`${FOLDER}/${name}`, pdf);
  const size = `${String(Math.round(pdf.length / 1000))} kB`;
  console.log(`${FOLDER}/${name}: ${counted(await countSheets(pdf), 'sheet')}, ${size}.`);
}

async function printAll(browser: Browser): Promise<void> {
  const content = await loadContent(contentFolder());
  const book = await readBook('dist', content.site, bookSections(content), pdfAddress);
  const { pdf, undrawn } = await printBook(browser, book);
  await mkdir(FOLDER, { recursive: true });
  await write(WHOLE.pdf.name, pdf);
  if (undrawn.length > 0) console.error(NO_FONT.replace('SIGNS', undrawn.join(' ')));
  const handouts = handoutsOf(content.pages);
  const addresses = handouts.map(({ address }) => address);
  for (const [index, sheets] of (await printHandouts(browser, 'dist', addresses)).entries()) {
    const page = handouts[index];
    if (page) await write(handoutFile(page).name, sheets);
  }
  await tellOfBooks('dist', content);
}

endUnlessUnderstood({
  command: 'npm run pdf',
  about: 'prints the built site as a book, and each page that is made to be handed out.',
  usage: 'Usage: npm run pdf, after a build',
});
needSite();
const path = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
if (path === undefined) {
  console.error(NO_CHROMIUM.replace('The browser tests need', 'A PDF needs'));
  process.exitCode = 1;
} else {
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags(isRoot) });
  try {
    await printAll(browser);
  } finally {
    await browser.close();
  }
}
