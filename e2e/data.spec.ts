import { longestFirst, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { expectLastRow } from './visit/last-row.ts';

// What the files of a dataset hold is compared with its page in built/data.test.ts.

const DATASETS = pageAddresses().filter((address) => /^\/data\/.+/.test(address));

test.use({ hasScripts: false });

test('the list of datasets leads to every dataset, says what each covers, and has its files', async ({ page }) => {
  await page.goto('/data/');
  const linked = await page
    .locator('.datasets h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked.toSorted()).toEqual(DATASETS.toSorted());
  for (const item of await page.locator('.datasets > li').all()) {
    await expect(item.locator('dt', { hasText: 'Rows' }).locator('+ dd')).toHaveText(/^\d+$/);
    await expect(item.locator('dt', { hasText: 'Covers' }).locator('+ dd')).toHaveText(/\S/);
    await expect(item.locator('dt', { hasText: 'As of' }).locator('+ dd')).toHaveText(/\d{4}/);
    await expect(item.locator('a[download]')).toHaveCount(2);
  }
});

// With scripts, every dataset is asked the same in pages.spec.ts.
test('the last row is shown to whoever is led to it', async ({ page }) => {
  const [longest = ''] = longestFirst(DATASETS);
  await page.goto(longest);
  await expectLastRow(page, longest);
});

test('a wide table scrolls by keyboard within itself, and shows that there is more', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 740 });
  await page.goto('/data/measures/');
  const table = page.getByRole('region', { name: /^Table: / });
  await expect(page.locator('.scroll-hint')).toBeVisible();
  await table.focus();
  await expect(table).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
