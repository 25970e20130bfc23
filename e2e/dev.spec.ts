import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { contentOf, copyOfProject } from './commands.ts';
import { startDevServer, type DevServer } from './dev-server.ts';

test.describe('while an editor writes', () => {
  test.describe.configure({ mode: 'serial' });
  let content: string;
  let project: string;
  let server: DevServer;

  test.beforeAll(async () => {
    [content, project] = await Promise.all([contentOf(), copyOfProject()]);
    server = await startDevServer(project, content);
  });

  test.afterAll(() => server.stop());

  /** Replaces words in a file of the content, as a save does. */
  async function save(file: string, words: string, others: string): Promise<void> {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(words);
    await writeFile(path, text.replace(words, others));
  }

  const overlay = (page: Page) => page.locator('desk-faults');

  /** Opens the first page, scrolled down, and marks it: a page that is loaded again loses the mark. */
  async function openMarked(page: Page): Promise<void> {
    await page.goto(server.origin);
    await expect(page.locator('desk-bar')).toContainText('No problem here');
    await page.evaluate(() => {
      scrollTo(0, 300);
      document.body.title = 'the same page';
    });
  }

  async function expectMarked(page: Page): Promise<void> {
    expect(await page.evaluate(() => [Math.round(scrollY), document.body.title])).toEqual([300, 'the same page']);
  }

  test('a saved sentence is put into the page that is open, which stays where it was scrolled', async ({ page }) => {
    await openMarked(page);
    await save('pages/index.mdx', 'One year is missing.', 'The register of one year is lost.');
    await expect(page.getByText('The register of one year is lost.')).toBeVisible();
    await expectMarked(page);
  });

  test('a cell that a sentence contradicts lies over the page, is told once, and leaves the page as it was when mended', async ({
    page,
  }) => {
    await openMarked(page);
    const before = server.printed().length;
    await save('datasets/loans/data.csv', '6105', '6150');
    const message = 'The dataset "loans" now gives 6150';
    await expect(overlay(page)).toContainText(message);
    await save('datasets/loans/data.csv', '6150', '6105');
    await expect(overlay(page)).toHaveCount(0);
    await expect(page.locator('a[href="#figure-loans-2020"]').first()).toHaveText('6,105 books');
    await expectMarked(page);
    await expect.poll(server.printed).toContain('The content is sound again.');
    expect(server.printed().slice(before).split(message)).toHaveLength(2);
  });

  test('a page that is opened while there is a mistake shows it, and itself once that is mended', async ({ page }) => {
    await save('pages/index.mdx', 'id="gazette-2021-loans"', 'id="gazete-2021-loans"');
    await expect(async () => {
      await page.goto(server.origin);
      await expect(page.locator('main')).toContainText('Did you mean "gazette-2021-loans"?', { timeout: 1000 });
    }).toPass();
    await save('pages/index.mdx', 'id="gazete-2021-loans"', 'id="gazette-2021-loans"');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Do people still borrow books');
    await expect(overlay(page)).toHaveCount(0);
  });

  test('code in a page is told, and never run', async ({ page }) => {
    await openMarked(page);
    const code = `{(await import('node:fs')).writeFileSync('${join(project, 'ran')}', '')}`;
    await save('pages/index.mdx', '\n## ', `\n${code}\n\n## `);
    await expect(overlay(page)).toContainText('Braces { } begin code, and a page holds no code.');
    await save('pages/index.mdx', `\n${code}\n\n## `, '\n## ');
    await expect(overlay(page)).toHaveCount(0);
    expect(existsSync(join(project, 'ran'))).toBe(false);
  });

  test('a new page, one that is renamed, and one that is gone are right at once', async ({ page }) => {
    const [notes, mill] = ['notes.mdx', 'mill.mdx'].map((name) => join(content, 'pages', name)) as [string, string];
    const front = 'title: Notes of the mill\ndescription: Notes.\nsummary: Notes.\nreviewed: 2021-03-31';
    await page.goto(`${server.origin}/notes/`);
    await expect(page.getByText('The mill is old.')).toHaveCount(0);
    await writeFile(notes, `---\n${front}\n---\n\nThe mill is old.\n`);
    await expect(page.getByText('The mill is old.')).toBeVisible();
    await expect(page.locator('desk-bar')).toContainText('Open content/pages/notes.mdx here');
    await rename(notes, mill);
    await expect(page.getByText('The mill is old.')).toHaveCount(0);
    await page.goto(`${server.origin}/mill/`);
    await expect(page.getByText('The mill is old.')).toBeVisible();
    await rm(mill);
    await expect(page.getByText('The mill is old.')).toHaveCount(0);
    expect(server.printed()).not.toContain('UnknownContentCollection');
  });
});
