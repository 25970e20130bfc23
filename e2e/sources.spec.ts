import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

interface CslItem {
  id: string;
  title: string;
  URL?: string;
  custom: { kind: string; seen: string };
}

const entries = (page: Page) => page.locator('.source-group li');

for (const javaScriptEnabled of [true, false]) {
  test.describe(
    javaScriptEnabled ? 'the list of sources with a script' : 'the list of sources without a script',
    () => {
      test.use({ javaScriptEnabled });

      test.beforeEach(({ page }) => page.goto('/sources/'));

      test('has an entry with publisher, grade and a place of use for every source', async ({ page, request }) => {
        const items = (await (await request.get('/sources.json')).json()) as CslItem[];
        const listed = await entries(page).evaluateAll((all) =>
          all.map((entry) => ({
            id: entry.id.replace(/^source-/, ''),
            publisher: entry.querySelector('b')?.textContent ?? '',
            grade: entry.querySelector('.grade')?.textContent ?? '',
            uses: entry.querySelectorAll('.used-in a').length,
          })),
        );
        expect(listed.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        expect(listed.filter(({ publisher, grade }) => !/\S/.test(publisher) || !/\S/.test(grade))).toEqual([]);
        expect(listed.filter(({ uses }) => uses > 0).length).toBeGreaterThan(300);
      });

      test('links nothing that was seen only as a repost', async ({ page, request }) => {
        const items = (await (await request.get('/sources.json')).json()) as CslItem[];
        const reposts = items.filter(({ custom }) => custom.seen === 'repost');
        expect(reposts.length).toBeGreaterThan(0);
        for (const { id, URL } of reposts) {
          expect(URL, id).toBeUndefined();
          await expect(page.locator(`[id="source-${id}"] .source a`)).toHaveCount(0);
        }
      });

      test('shows the sources of one kind, and counts them', async ({ page }) => {
        const all = await entries(page).count();
        await page.getByRole('radio', { name: /^State media \d/ }).check();
        await expect(page.locator('.source-group:visible')).toHaveCount(1);
        const shown = await page.locator('.source-group li:visible').count();
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(all);
        await expect(page.locator('.source-group li:visible .grade-state-media')).toHaveCount(shown);
      });

      test('is chosen from by keyboard', async ({ page }) => {
        await page.getByRole('radio', { name: 'Every kind' }).focus();
        await page.keyboard.press('ArrowDown');
        await expect(page.locator('.source-group:visible')).toHaveCount(1);
      });
    },
  );
}

test('the box of a chapter leads to what the grades mean', async ({ page }) => {
  await page.goto('/trade/');
  await page.getByRole('link', { name: 'How sources are graded' }).click();
  await expect(page.locator('#grades:target')).toBeInViewport();
  const counts = await page.locator('.grades .tally').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await entries(page).count());
});

test('the choice stands in the address, and what is shown is told', async ({ page }) => {
  await page.goto('/sources/?kind=academic');
  const shown = await page.locator('.source-group li:visible').count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(shown)} of \\d+ sources shown$`));
});

test('the files for reference managers hold every source once, with the same titles and addresses', async ({
  request,
}) => {
  const items = (await (await request.get('/sources.json')).json()) as CslItem[];
  const ris = await (await request.get('/sources.ris')).text();
  const records = ris.split(/^ER {2}- \r\n/m).filter((record) => record.trim() !== '');
  const valueIn = (record: string, tag: string) => new RegExp(`^${tag}  - (.*)\r$`, 'm').exec(record)?.[1];
  expect(records.map((record) => [valueIn(record, 'ID'), valueIn(record, 'TI'), valueIn(record, 'UR')])).toEqual(
    items.map(({ id, title, URL }) => [id, title.replaceAll(/\s+/g, ' '), URL]),
  );
  const bib = await (await request.get('/sources.bib')).text();
  expect([...bib.matchAll(/^@\w+\{(.+),$/gm)].map(([, id]) => id)).toEqual(items.map(({ id }) => id));
});

test('all sources are printed, whatever was chosen', async ({ page }) => {
  await page.goto('/sources/?kind=academic');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.source-group li:visible')).toHaveCount(await entries(page).count());
  await expect(page.locator('.choices')).toBeHidden();
});
