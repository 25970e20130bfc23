import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';

// Axe looks at every page in pages.spec.ts, in the visit that asks all else.

test('axe finds nothing when a chart has come alive', async ({ page }) => {
  await page.goto('/trade/');
  const chart = page.locator('figure[data-chart]:has(chart-island)').first();
  await chart.locator('svg:visible').hover();
  await expect(chart.locator('canvas')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('axe finds a picture without words, a faint word and a second main part, and tells where they are', async ({
  page,
}) => {
  await page.goto('/404.html');
  await page.evaluate(() => {
    const [main, picture, faint] = ['main', 'img', 'p'].map((name) => document.createElement(name));
    if (!main || !picture || !faint) return;
    main.append(picture, faint);
    faint.textContent = 'Faint';
    Object.assign(faint.style, { color: '#999', backgroundColor: '#fff' });
    document.body.append(main);
  });
  const found = await findings(page);
  expect(found.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['image-alt', 'color-contrast', 'landmark-no-duplicate-main']),
  );
  expect(found.find(({ id }) => id === 'image-alt')?.where).toEqual(['<img>']);
});
