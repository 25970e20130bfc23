import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.describe('the search', () => {
  test('shows pages with the words found in them, and keeps the words in the address', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('glossary');
    await expect(page.getByRole('status')).toHaveText(/^\d+ pages?/);
    await expect(page).toHaveURL(/\?q=glossary$/);
    await page.locator('.found').getByRole('link', { name: 'Glossary', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test('is there again from the address alone, says when nothing is found, and is silent under axe', async ({
    page,
  }) => {
    await page.goto('/search/?q=glossary');
    await expect(page.getByRole('searchbox')).toHaveValue('glossary');
    await expect(page.locator('.found li').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('searchbox').fill('xqzwv');
    await expect(page.getByRole('status')).toHaveText('Nothing was found. Fewer or other words may help.');
  });

  test('leads on from a page that does not exist', async ({ page }) => {
    await page.goto('/404.html');
    await page.getByRole('searchbox').fill('glossary');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=glossary$/);
    await expect(page.locator('.found li').first()).toBeVisible();
  });
});

test.describe('the search whose index does not load', () => {
  test.use({ expectedInConsole: /Failed to load resource|net::ERR_FAILED/ });

  test('says so and leaves the lists', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=glossary');
    await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
    await expect(page.getByRole('heading', { name: 'Every chapter' })).toBeVisible();
  });
});

test.describe('without a script, the search', () => {
  test.use({ javaScriptEnabled: false });

  test('says so and lists every page', async ({ page }) => {
    await page.goto('/search/?q=glossary');
    await expect(page.getByText('The search itself needs a script.')).toBeVisible();
    await expect(page.locator('.prose > ul a')).not.toHaveCount(0);
  });
});
