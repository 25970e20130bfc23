import { expect, test } from './fixtures.ts';

const PAGES = {
  '/resolutions/obligations/': [
    'reporting-deadlines',
    'china-reports',
    'repatriation-reports',
    'repatriation-report-counts',
  ],
  '/resolutions/acts/': ['china-implementing-acts'],
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'duties and acts with a script' : 'duties and acts without a script', () => {
    test.use({ javaScriptEnabled });

    for (const [address, tables] of Object.entries(PAGES)) {
      test(`${address} shows its tables, each row with a source that the list at the foot has`, async ({ page }) => {
        await page.goto(address);
        for (const id of tables) {
          const rows = page.locator(`#table-${id} tbody tr`);
          expect(await rows.count()).toBeGreaterThan(3);
          for (const row of await rows.all()) {
            const source = row.locator('td:last-child a').first();
            const target = (await source.getAttribute('href')) ?? '';
            expect(target).toMatch(/^#/);
            await expect(page.locator(target)).toHaveCount(1);
          }
        }
        const link = page.locator('td:last-child a').last();
        await link.click();
        await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeVisible();
      });

      test(`${address} fits a narrow screen: only its tables scroll sideways`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });

      test(`${address} is reached from its chapter, and is not in the menu`, async ({ page }) => {
        await page.goto('/resolutions/');
        await expect(page.getByRole('navigation', { name: 'Pages' }).locator(`a[href="${address}"]`)).toHaveCount(0);
        await page.locator(`.prose a[href="${address}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`${address}$`));
      });
    }

    test('a due day is worked out from its term, and set against what was done', async ({ page }) => {
      await page.goto('/resolutions/obligations/#reporting-deadlines-midterm-report');
      const row = page.locator('#reporting-deadlines-midterm-report');
      await expect(row).toBeInViewport();
      await expect(row).toContainText('15 months from 22 December 2017');
      await expect(row).toContainText('8 March 2019, 14 days before it was due');
      await expect(page.locator('#reporting-deadlines-final-report')).toContainText(
        '20 March 2020, 2 days before it was due',
      );
      await expect(page.locator('#reporting-deadlines-repatriation-deadline')).toContainText(
        'the day has come; no act with a date is listed',
      );
    });

    test('a figure that no report states is told as such, and no lag is made up', async ({ page }) => {
      await page.goto('/resolutions/obligations/');
      await expect(page.locator('#repatriation-reports-china-final')).toContainText('not stated');
      await expect(page.locator('#repatriation-reports-kuwait-midterm td').nth(1)).toHaveText('not known');
      await page.goto('/resolutions/acts/');
      await expect(page.locator('#china-implementing-acts-announcement-no-81-of-2016 td').nth(1)).toHaveText(
        'not known',
      );
      await expect(page.locator('#china-implementing-acts-announcement-no-40-of-2017')).toContainText('9 days after');
    });
  });
}

test('every due day is in the calendar, and leads back to its row', async ({ page, request }) => {
  await page.goto('/resolutions/obligations/');
  const rows = await page.locator('#table-reporting-deadlines tbody tr').evaluateAll((all) => all.map(({ id }) => id));
  const answer = await request.get(
    (await page.getByRole('link', { name: 'a calendar (ICS)' }).getAttribute('href')) ?? '',
  );
  const calendar = (await answer.text()).replaceAll('\r\n ', '');
  expect([...calendar.matchAll(/^URL:.*#(.*)\r$/gm)].map(([, id]) => id)).toEqual(rows);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20190322');
});
