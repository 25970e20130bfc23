import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test, type Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { bookSections } from '../src/after-build/book/book-sections.ts';
import { pdfAddress } from '../src/after-build/book/pdf-page.ts';
import { readBook } from '../src/after-build/book/read-book.ts';
import { loadContent } from '../src/check/load-content.ts';
import { siteServer } from '../src/after-build/hosts/serve-site.ts';
import { BROKEN_CONTENT, build, contentOf, copyOfProject, type Outcome } from './commands.ts';
import { addressesInFull, addressesWithoutBase, deadAddresses } from './crawl.ts';
import { freePort } from './free-port.ts';
import { differences, edit, keepsTheLastGoodSite, siteOf, takesOver, type Site } from './later-builds.ts';
import { printBook, sheetsOf, signsWithoutFont } from './print-book.ts';
import { unspaced } from './printed.ts';
import { takeImage } from './take-image.ts';
import { correctedAfterRelease, sixPlaces } from './six-places.ts';

/** Where the tiny site is published here: below a path of its host. */
const ADDRESS = 'https://village.example/library/';

/** A mistake that stops a build; what is said of all others is tested in broken-content.test.ts. */
const BROKEN_CASE = 'unknown-source-in-prose';

// Each builds in the folder in which the one before has built, as a person does.
test.describe('in one folder after the other', () => {
  test.describe.configure({ mode: 'serial', timeout: 600_000 });
  let project: string;
  let content: string;
  let first: Site;

  test.beforeAll(async () => {
    [project, content] = await Promise.all([copyOfProject(), contentOf()]);
  });

  test('a site about something else builds from the same code, without a warning, and works below a path of a host', async ({
    page,
  }) => {
    await correctedAfterRelease(content);
    await withImage(content);
    expectBuilt(await build(project, content, ADDRESS));
    const dist = join(project, 'dist');
    first = await siteOf(project);
    const home = await readFile(join(dist, 'index.html'), 'utf8');
    expect(home).toContain('Books of the Upper Mill');
    expect(home).toContain('href="#figure-loans-2020"');
    expect(home).toContain('id="chart-loans-by-year"');
    expect(await readFile(join(dist, 'claims', 'more-loans', 'index.html'), 'utf8')).toContain('6,105');
    expect(await readFile(join(dist, 'timeline', 'index.html'), 'utf8')).toContain('id="event-flood-2019"');
    expect(await readFile(join(dist, 'glossary', 'index.html'), 'utf8')).toContain('id="loan"');
    expect(home).toMatch(/<img [^>]*src="\/library\/images\/mill-600\.jpg" [^>]*width="600" height="900"/);
    expect(await readFile(join(dist, 'licences.txt'), 'utf8')).toContain('Image mill\n\nAnn Lee. CC BY 4.0.');
    await sixPlaces(dist);
    await validMovedPage(dist);
    expect(addressesWithoutBase(dist)).toEqual([]);
    await asServed(dist, page);
    await asPdf(dist, content, page);
  });

  test('a site without claims, events and terms, with another name on every page, builds without a warning and has no pages of them; whatever kills its build, the last good site stays', async () => {
    const other = await contentOf();
    const gone = ['claims', 'datasets/events', 'glossary.yaml', 'changes'];
    await Promise.all(gone.map((name) => rm(join(other, name), { recursive: true })));
    await without(other, 'site.yaml', /^claims:\n(?: .*\n)+/m);
    await without(other, 'pages/index.mdx', /<Timeline [^>]*>\n|<Claim [^>]*>\n|<\/?Term[^>]*>/g);
    await edit(join(other, 'site.yaml'), 'name: ', 'name: Another ');
    await keepsTheLastGoodSite(project, other, first);
    expectBuilt(await build(project, other));
    const built = await readdir(join(project, 'dist'));
    expect(built).toContain('index.html');
    for (const name of ['claims', 'timeline', 'as-known', 'changes']) expect(built).not.toContain(name);
    expect(await readFile(join(project, 'dist', 'index.html'), 'utf8')).toContain('Another');
  });

  test('a site that is built again takes over what it may, and nothing of another or of what it said before: byte for byte as from nothing; of two builds at once the second is refused', async () => {
    await takesOver(project, content, ADDRESS, first);
  });

  test('a build with a mistake says the same as the check and leaves the last build as it was', async () => {
    const good = await siteOf(project);
    const { exitCode, printed } = await build(project, await contentOf(BROKEN_CASE));
    expect(printed).toContain((await readFile(join(BROKEN_CONTENT, BROKEN_CASE, 'expected.txt'), 'utf8')).trim());
    expect(exitCode).not.toBe(0);
    expect(differences(await siteOf(project), good)).toEqual([]);
  });
});

function expectBuilt({ exitCode, printed }: Outcome): void {
  expect(printed).not.toMatch(/warn|error/i);
  expect(exitCode, printed).toBe(0);
}

/** Lets the home page show an image. */
async function withImage(content: string): Promise<void> {
  await takeImage(content, 'mill');
  const home = join(content, 'pages', 'index.mdx');
  const text = await readFile(home, 'utf8');
  await writeFile(home, text.replace('## What is not known', '<Image id="mill" />\n\n## What is not known'));
}

/** What stands at an old address, for hosts that know no redirects. */
async function validMovedPage(dist: string): Promise<void> {
  const moved = await readFile(join(dist, 'readers', 'index.html'), 'utf8');
  expect(moved).toContain('<a href="/library/sources/#grades">');
  expect(moved).toContain('content="0; url=/library/sources/#grades"');
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(moved, join(dist, 'readers.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/readers/');
}

/** Serves the site below its path, opens all that it names, and tries its search, a live chart and old addresses. */
async function asServed(dist: string, page: Page): Promise<void> {
  const server = siteServer(dist);
  const port = await freePort();
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const root = `http://localhost:${String(port)}/library/`;
  const inFull = addressesInFull(dist, ADDRESS).map((address) => address.replace(ADDRESS, root));
  const { opened, dead } = await deadAddresses(root, inFull);
  expect(dead).toEqual([]);
  expect(opened).toBeGreaterThan(60);

  await page.goto(`${root}search/?q=loans`);
  await page.locator('.found a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${root}`));
  await page.goto(`${root}charts/loans-by-year/`);
  await page.getByRole('button', { name: 'Explore this chart' }).click();
  await expect(page.locator('chart-island canvas').first()).toBeVisible();
  await page.goto(`${root}readers/`);
  await expect(page).toHaveURL(`${root}sources/#grades`);
  await page.goto(`${root}charts/lent/`);
  await expect(page).toHaveURL(`${root}data/loans/`);
  server.closeAllConnections();
  server.close();
}

/** Prints the site: its contents name the sheets, its headings are an outline, and it is tagged for those who listen. */
async function asPdf(dist: string, folder: string, page: Page): Promise<void> {
  const content = await loadContent(folder);
  const book = await readBook(dist, { ...content.site, address: ADDRESS }, bookSections(content), pdfAddress);
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  const { pdf } = await printBook(browser, book);
  const file = await getDocumentProxy(new Uint8Array(pdf));
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  expect(JSON.stringify(await (await file.getPage(3)).getStructTree())).toContain('H1');
  // Chromium leaves the space out at which a heading is broken into lines.
  const outline = (await file.getOutline()).map(({ title }) => unspaced(title));
  expect(outline).toEqual(['Contents', ...book.sections.map(({ title }) => title)].map(unspaced));
  await page.setContent('<p>Books \u{10fffc}</p>');
  expect(await signsWithoutFont(page)).toEqual(['\u{10fffc}']);
  const { items } = await (await file.getPage(2)).getTextContent();
  const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const [id, sheet] of await sheetsOf(pdf, book)) {
    const title = book.sections.find((section) => section.id === id)?.title ?? '';
    expect(unspaced(words)).toContain(unspaced(`${title} ${String(sheet)}`));
  }
}

/** Takes out of a file of the content whatever fits a pattern. */
async function without(content: string, name: string, pattern: RegExp): Promise<void> {
  const path = join(content, name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(pattern, ''));
}
