import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
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

  test.afterAll(() => {
    server.stop();
  });

  /** Replaces words in a file of the content, as a save does. */
  async function save(file: string, words: string, others: string): Promise<void> {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(words);
    await writeFile(path, text.replace(words, others));
  }

  test('a saved sentence is on the page without a reload by hand', async ({ page }) => {
    await page.goto(server.origin);
    await save('pages/index.mdx', 'One year is missing.', 'The register of one year is lost.');
    await expect(page.getByText('The register of one year is lost.')).toBeVisible();
  });

  test('a changed cell that a sentence contradicts is told over the page and in the terminal, until it is mended', async ({
    page,
  }) => {
    await page.goto(server.origin);
    await save('datasets/loans/data.csv', '6105', '6150');
    const message = 'The dataset "loans" now gives 6150';
    await expect(page.locator('vite-error-overlay')).toContainText(message);
    await expect.poll(server.printed).toContain(message);
    await save('datasets/loans/data.csv', '6150', '6105');
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    await expect(page.locator('a[href="#figure-loans-2020"]').first()).toHaveText('6,105 books');
    await expect.poll(server.printed).toContain('The content is sound again.');
  });

  test('a mistake in a page is told, too', async ({ page }) => {
    await page.goto(server.origin);
    await save('pages/index.mdx', 'id="gazette-2021-loans"', 'id="gazete-2021-loans"');
    await expect(page.locator('vite-error-overlay')).toContainText('Did you mean "gazette-2021-loans"?');
    await save('pages/index.mdx', 'id="gazete-2021-loans"', 'id="gazette-2021-loans"');
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('code in a page is told, and never run', async ({ page }) => {
    const code = '{globalThis.process.getBuiltinModule("fs").writeFileSync("ran", "")}';
    await page.goto(server.origin);
    await save('pages/index.mdx', '\n## ', `\n${code}\n\n## `);
    await expect(page.locator('vite-error-overlay')).toContainText('Braces { } begin code, and a page holds no code.');
    await page.goto(server.origin);
    await save('pages/index.mdx', `\n${code}\n\n## `, '\n## ');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(existsSync(join(project, 'ran'))).toBe(false);
  });

  test('a new page is there without a new start', async ({ page }) => {
    const front = 'title: Notes of the mill\ndescription: Notes.\nsummary: Notes.\nreviewed: 2021-03-31';
    await writeFile(join(content, 'pages', 'notes.mdx'), `---\n${front}\n---\n\nThe mill is old.\n`);
    await expect(async () => {
      await page.goto(`${server.origin}/notes/`);
      await expect(page.getByText('The mill is old.')).toBeVisible({ timeout: 1000 });
    }).toPass();
  });
});
