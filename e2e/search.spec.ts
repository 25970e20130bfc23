import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.describe('the search', () => {
  test('shows what was found and of what kind it is, and keeps the words in the address', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('glossary');
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?/);
    await expect(page).toHaveURL(/\?q=glossary$/);
    await expect(page.locator('.found-kind').first()).not.toBeEmpty();
    await page.locator('.found').getByRole('link', { name: 'Glossary', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test('is there again from the address alone, says when nothing is found, and is silent under axe', async ({
    page,
  }) => {
    await page.goto('/search/?q=trucks');
    await expect(page.getByRole('searchbox')).toHaveValue('trucks');
    await expect(page.locator('.found-kind', { hasText: 'Claim · Unverified' }).first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('searchbox').fill('xqzwv');
    await expect(page.getByRole('status')).toHaveText('Nothing was found. Fewer or other words may help.');
    await expect(page.locator('.found li')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Every chapter' })).toBeInViewport();
  });

  test('says which word it mended and by which name it looked, and what a result lacks', async ({ page }) => {
    await page.goto('/search/?q=sactions');
    await expect(page.getByRole('status')).toHaveText(/Nothing here has “sactions”. Shown is what has “sanctions”./);
    await page.getByRole('searchbox').fill('煤炭');
    await expect(page.getByRole('status')).toHaveText(/“煤炭” is called “coal” here./);
    await page.getByRole('searchbox').fill('statues seafood wigs');
    await expect(page.locator('.found-without').first()).toHaveText(/^Without: /);
  });

  test('tells that it runs while it waits, and gives more results by the keyboard', async ({ page }) => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/pagefind/names.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/search/?q=coal');
    await expect(page.getByRole('status')).toHaveText('Searching …');
    go();
    await expect(page.locator('.found > ol > li')).toHaveCount(10);
    await page.getByRole('button', { name: 'More results' }).press('Enter');
    await expect(page.locator('.found > ol > li')).toHaveCount(20);
    await expect(page.locator('.found > ol > li').nth(10).getByRole('link').first()).toBeFocused();
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
  test.use({ hasScripts: false });

  test('says so and lists every page', async ({ page }) => {
    await page.goto('/search/?q=glossary');
    await expect(page.getByText('The search itself needs a script.')).toBeVisible();
    await expect(page.locator('.without-search ul a')).not.toHaveCount(0);
  });
});
