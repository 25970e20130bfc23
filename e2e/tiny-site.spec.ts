import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test, type Page } from 'playwright/test';
import { writeEdition } from '../src/check/commands/write-edition.ts';
import { build, contentOf, copyOfProject } from './commands.ts';

test('a site about something else builds from the same code, without a warning, and its old addresses lead on', async ({
  page,
}) => {
  const [project, content] = [await copyOfProject(), await contentOf()];
  await correctedAfterRelease(content);
  const { exitCode, printed } = await build(project, content);
  expect(printed).not.toMatch(/warn|error/i);
  expect(exitCode).toBe(0);
  const home = await readFile(join(project, 'dist', 'index.html'), 'utf8');
  expect(home).toContain('Books of the Upper Mill');
  expect(home).toContain('data-fact="loans-2020"');
  expect(home).toContain('id="chart-loans-by-year"');
  expect(await readFile(join(project, 'dist', 'claims', 'more-loans', 'index.html'), 'utf8')).toContain('6,105');
  expect(await readFile(join(project, 'dist', 'timeline', 'index.html'), 'utf8')).toContain('id="event-flood-2019"');
  expect(await readFile(join(project, 'dist', 'glossary', 'index.html'), 'utf8')).toContain('id="loan"');
  await sixPlaces(join(project, 'dist'));
  await movedPages(page, join(project, 'dist'));
});

test('a site without claims, events and terms builds without a warning, and has no pages of them', async () => {
  const [project, content] = [await copyOfProject(), await contentOf()];
  const gone = ['claims', 'datasets/events', 'glossary.yaml', 'changes'];
  await Promise.all(gone.map((name) => rm(join(content, name), { recursive: true })));
  await without(content, 'site.yaml', /^claims:\n(?: .*\n)+/m);
  await without(content, 'pages/index.mdx', /<Timeline [^>]*>\n|<Claim [^>]*>\n|<\/?Term[^>]*>/g);
  const { exitCode, printed } = await build(project, content);
  expect(printed).not.toMatch(/warn|error/i);
  expect(exitCode).toBe(0);
  const built = await readdir(join(project, 'dist'));
  expect(built).toContain('index.html');
  for (const name of ['claims', 'timeline', 'as-known', 'changes']) expect(built).not.toContain(name);
});

/** Publishes a site, then mends a figure of it and says so in one file. */
async function correctedAfterRelease(content: string): Promise<void> {
  expect(await writeEdition(['2021-06-01'], content, () => undefined)).toBe(0);
  const facts = join(content, 'facts', 'loans.yaml');
  await writeFile(facts, (await readFile(facts, 'utf8')).replace('value: 300', 'value: 320'));
  const correction = `2021-read-aloud:
  date: 2021-07-02
  kind: correction
  title: More books are read aloud
  was: About 300 books were read aloud.
  now: About 320 books were read aloud.
  why: The librarian has counted.
  facts: [books-read-aloud]
  claims: [more-loans]
`;
  await writeFile(join(content, 'changes', '2021-07-02.yaml'), correction);
}

/** A correction is one file, and stands in the list, beside old and new, in both feeds, on what it touches and by its figure. */
async function sixPlaces(dist: string): Promise<void> {
  const places = ['changes/index.html', 'changes/2021-07-02/index.html', 'feeds/changes.xml', 'feeds/changes.json'];
  const touched = ['index.html', 'claims/more-loans/index.html', 'facts/loans/index.html'];
  for (const place of [...places, ...touched])
    expect(await readFile(join(dist, place), 'utf8'), place).toContain('More books are read aloud');
  const day = await readFile(join(dist, 'changes/2021-07-02/index.html'), 'utf8');
  expect(day).toMatch(/Before.*about 300 books a year\. .*After.*about 320 books a year\. /s);
  expect(await readFile(join(dist, 'changes/2021-06-01/index.html'), 'utf8')).toContain('It is the first that is kept');
  expect(await faultsOf(day)).toEqual([]);
}

/** Opens the addresses of pages that have moved, as a server of static files would serve them. */
async function movedPages(page: Page, dist: string): Promise<void> {
  const site = 'https://library.example';
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '') });
  });
  await page.goto(`${site}/readers/`);
  await expect(page).toHaveURL(`${site}/sources/#grades`);
  await page.goto(`${site}/charts/lent/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Loans');
  await expect(page).toHaveURL(`${site}/data/loans/`);
  const moved = await readFile(join(dist, 'readers', 'index.html'), 'utf8');
  expect(moved).toContain('<a href="/sources/#grades">');
  expect(await faultsOf(moved)).toEqual([]);
  expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/readers/');
}

/** What is not valid in a page. */
async function faultsOf(html: string): Promise<string[]> {
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'page.html');
  return report.results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

/** Takes out of a file of the content whatever fits a pattern. */
async function without(content: string, name: string, pattern: RegExp): Promise<void> {
  const path = join(content, name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(pattern, ''));
}
