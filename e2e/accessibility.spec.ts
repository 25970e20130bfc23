import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { lostToListeners } from './visit/for-listeners.ts';

// Axe looks at a page of each kind in pages.spec.ts, in the visit that asks all else.

test('axe finds nothing when a chart has come alive', async ({ page }) => {
  await page.goto('/charts/monthly-trade/');
  const chart = page.locator('figure[data-chart]:has(chart-island)');
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

test('what listeners miss is found: no name, no way to scroll, a silent link, words beside the landmarks', async ({
  page,
}) => {
  await page.goto('/404.html');
  await page.evaluate(() => {
    const faults = `<main><a href="/"><span aria-hidden="true">→</span></a><span role="img"></span>
      <div class="narrow"><p class="wide">Wide</p></div>
      <p aria-hidden="true"><a href="/">Silent</a></p></main><div>Astray</div>`;
    document.body.insertAdjacentHTML('beforeend', faults);
    const [narrow, wide] = document.querySelectorAll<HTMLElement>('.narrow, .wide');
    if (!narrow || !wide) return;
    Object.assign(narrow.style, { overflowX: 'auto', width: '50px' });
    wide.style.width = '500px';
  });
  expect(await lostToListeners(page)).toEqual({
    nameless: ['<a href="/"></a>', '<span role="img"></span>'],
    outOfReach: [expect.stringMatching(/^<div class="narrow"/)],
    silent: ['<a href="/"></a>'],
    astray: ['<div></div>'],
  });
});
