import { expect, test } from './fixtures.ts';

test.use({ hasScripts: false });

test.describe('a page in three lengths, without a script', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('the answer alone leaves out the sections and the lists at the foot', async ({ page }) => {
    await expect(page.locator('.prose > h2').first()).toBeVisible();
    await page.getByRole('radio', { name: /the answer$/ }).check();
    await expect(page.locator('.answer')).toBeVisible();
    await expect(page.locator('.prose > h2').first()).toBeHidden();
    await expect(page.locator('.references')).toBeHidden();
    // A mark of the answer shows its source all the same.
    await page.locator('.answer .cite a').first().click();
    await expect(page.locator('.references li:target')).toBeInViewport();
  });

  test('the main points are the first paragraph of each section', async ({ page }) => {
    await page.getByRole('radio', { name: /the main points$/ }).check();
    const sections = page.locator('.prose > h2');
    const leads = page.locator('.prose > h2 + p');
    for (const shown of [...(await sections.all()), ...(await leads.all())]) await expect(shown).toBeVisible();
    const others = page.locator('.prose > p:not(:is(h2, h3) + p)');
    expect(await others.count()).toBeGreaterThan(0);
    for (const hidden of await others.all()) await expect(hidden).toBeHidden();
  });

  test('the keyboard changes the length, and paper shows everything', async ({ page }) => {
    await page.getByRole('radio', { name: /everything$/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: /the answer$/ })).toBeChecked();
    await expect(page.locator('.references')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.references')).toBeVisible();
    await expect(page.locator('.levels')).toBeHidden();
  });
});

test('the list of sections stands in the margin where there is room, and stays there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/workers/');
  const list = page.getByRole('navigation', { name: 'On this page' });
  const edges = (of: typeof list) => of.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const [contents, text] = [await edges(list), await edges(page.locator('.answer'))];
  expect(contents.right).toBeLessThan(text.left);
  await page.locator('.prose > h2').last().scrollIntoViewIfNeeded();
  await expect(list.getByRole('link').first()).toBeInViewport();
});
