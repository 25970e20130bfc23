import { chartIds } from './built-site.ts';
import { consoleOf, expect, test } from './fixtures.ts';

test('every chart shows its picture in a frame on a page of another site', async ({ browser, baseURL }) => {
  // A frame of another origin is not drawn in a tab that another test has used.
  const page = await browser.newPage();
  const complaints = consoleOf(page);
  for (const id of chartIds()) {
    // The page around it stands at about:blank, which is of another origin than the site.
    await page.setContent(
      `<iframe src="${baseURL ?? ''}/embed/${id}/" title="A chart" width="340" height="700"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg:visible'), id).toHaveCount(1);
    await expect(frame.getByRole('heading', { level: 1 }), id).toHaveText(/\S/);
  }
  await page.close();
  expect(complaints, 'the console is empty').toEqual([]);
});
