import { builtText, chartIds } from './built-site.ts';
import { expect, test } from './fixtures.ts';

// A frame of another origin is not drawn in a tab that another test has used.
test.use({ reuseContext: false });

for (const id of chartIds()) {
  test(`the page of ${id} for frames shows its picture, light or dark as the reader prefers, at a height that is enough`, async ({
    page,
    baseURL,
  }) => {
    // The page around it stands at about:blank, which is of another origin than the site.
    await page.setContent(
      `<iframe src="${baseURL ?? ''}/embed/${id}/" title="A chart" width="340" height="700"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg:visible')).toHaveCount(1);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    const height = heightInCode(id);
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/embed/${id}/`);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await ground(), 'the ground in the dark').not.toBe(light);
    for (const width of [320, 400, 600, 700, 1000]) {
      await page.setViewportSize({ width, height: 300 });
      const [across, down] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.body.scrollHeight,
      ]);
      expect.soft(down, `height at ${String(width)} pixels`).toBeLessThanOrEqual(height);
      expect.soft(across, `width at ${String(width)} pixels`).toBeLessThanOrEqual(width);
    }
  });
}

/** The height that the code for a frame, printed on the page of a chart, gives it. */
function heightInCode(id: string): number {
  return Number(/&lt;iframe[^<]*height=(?:&quot;|")(\d+)/.exec(builtText(`charts/${id}/index.html`))?.[1]);
}
