import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test, type Page } from 'playwright/test';
import { build, contentOf, copyOfProject } from './commands.ts';
import { correctedAfterRelease, sixPlaces } from './six-places.ts';

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
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(moved, join(dist, 'readers.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/readers/');
}

/** Takes out of a file of the content whatever fits a pattern. */
async function without(content: string, name: string, pattern: RegExp): Promise<void> {
  const path = join(content, name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(pattern, ''));
}
