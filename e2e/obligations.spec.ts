import { expect, test } from './fixtures.ts';

// What the files alone can answer (sources of rows, lags, the calendar) is asked in built/obligations.test.ts.

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? 'duties and acts with a script' : 'duties and acts without a script', () => {
    test.use({ hasScripts });

    test('are reached from their chapter and not from the menu, fit a narrow screen, and lead to their sources', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      for (const address of ['/resolutions/obligations/', '/resolutions/acts/']) {
        await page.goto('/resolutions/');
        await expect(page.getByRole('navigation', { name: 'Pages' }).locator(`a[href="${address}"]`)).toHaveCount(0);
        await page.locator(`.prose a[href="${address}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`${address}$`));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const link = page.locator('td:last-child a').last();
        await link.click();
        await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeVisible();
      }
    });

    test('a row is shown to whoever is led to it', async ({ page }) => {
      await page.goto('/resolutions/obligations/#reporting-deadlines-midterm-report');
      await expect(page.locator('#reporting-deadlines-midterm-report')).toBeInViewport();
    });
  });
}
