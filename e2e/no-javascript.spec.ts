import type { Locator } from 'playwright/test';
import { builtText, fileOf, longestFirst, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';

// What the HTML alone can answer (tables, figures, citations) is asked in built/no-javascript.test.ts.

test.use({ javaScriptEnabled: false });

const withCharts = pageAddresses().filter((address) => builtText(fileOf(address)).includes(' data-chart="'));

test('there are pages with charts', () => {
  expect(withCharts.length).toBeGreaterThan(20);
});

for (const address of longestFirst(withCharts)) {
  test(`without JavaScript, ${address} shows a picture for every chart`, async ({ page }) => {
    await page.goto(address);
    for (const chart of await page.locator('figure[data-chart]').all()) await expectOnePicture(chart);
  });
}

/** A chart is drawn wide and narrow; style shows the one that fits. */
async function expectOnePicture(chart: Locator): Promise<void> {
  const id = (await chart.getAttribute('data-chart')) ?? '';
  const picture = chart.locator('svg:visible');
  await expect.soft(picture, id).toHaveCount(1);
  const box = await picture.boundingBox();
  expect.soft(box?.width, id).toBeGreaterThan(200);
  expect.soft(box?.height, id).toBeGreaterThan(100);
}
