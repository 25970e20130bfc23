import { builtText, fileOf, firstOfEachKind, longestFirst } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { expectPictures } from './visit/pictures.ts';

// What the HTML alone can answer (tables, figures, citations) is asked in built/no-javascript.test.ts.

test.use({ hasScripts: false });

// With JavaScript, every page with a chart is asked the same in pages.spec.ts.
const withCharts = firstOfEachKind().filter((address) => builtText(fileOf(address)).includes(' data-chart="'));

test('without JavaScript, every chart shows its picture, on a page of each kind', async ({ page }) => {
  expect(withCharts.length).toBeGreaterThan(5);
  for (const address of longestFirst(withCharts)) {
    await page.goto(address);
    expect.soft(await expectPictures(page, address), address).toBeGreaterThan(0);
  }
});
