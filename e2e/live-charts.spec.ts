import type { Locator } from 'playwright/test';
import { findings } from './axe.ts';
import { faintWords } from './faint-words.ts';
import { expect, test } from './fixtures.ts';
import { ADDRESS, chartOn, explore, ID, spoken } from './visit/explore.ts';
import { tap } from './visit/tap.ts';

/** What WCAG asks for. */
const LEAST_CONTRAST = 4.5;

/** What the picture behind the live chart shows; the live chart takes its frame from there. */
async function pictureText(chart: Locator): Promise<string> {
  return chart
    .locator('svg')
    .first()
    .evaluate((svg) => svg.textContent);
}

test('keys walk figures and series, each said with value, unit, date and source; Escape leads back to the picture, which comes alive again', async ({
  page,
}) => {
  const chart = await explore(page);
  await expect(chart.locator('canvas')).toBeFocused();
  const said: string[] = [];
  for (const key of ['Home', 'ArrowRight', 'PageDown', 'ArrowDown', 'End', 'PageUp', 'ArrowLeft']) {
    const before = await spoken(chart).textContent();
    await page.keyboard.press(key);
    await expect(spoken(chart)).not.toHaveText(before ?? '');
    said.push((await spoken(chart).textContent()) ?? '');
  }
  for (const words of said)
    expect(words).toMatch(/^[A-Z][a-z]+ \d{4}, .+: \$[\d.,]+\s(million|billion)(, [^.]+)?\. \S/);
  expect(new Set(said).size).toBe(said.length);
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await expect(chart.locator('canvas')).toHaveCount(0);
  await expect(chart.locator('.chart-choices')).toHaveCount(0);
  await expect(chart.locator('svg:visible')).toHaveCount(1);
  await expect(chart.getByRole('button', { name: 'Explore this chart' })).toBeFocused();
  // The canvas comes under the pointer at once, where Playwright would look for the picture.
  await chart.locator('svg:visible').hover({ force: true });
  await expect(chart.locator('canvas')).toBeVisible();
});

test('a series can be left out, but not the last one; a period is chosen at one press or with two sliders, and said in words; nothing is stored', async ({
  page,
}) => {
  const chart = await explore(page);
  const [first, second] = [chart.getByRole('checkbox').nth(0), chart.getByRole('checkbox').nth(1)];
  await second.uncheck();
  await expect(first).toBeDisabled();
  await expect(chart.locator('svg').first().locator('.data > g')).toHaveCount(1);
  await expect(page).toHaveURL(/monthly-trade\.off=2/);
  await second.check();
  await expect(first).toBeEnabled();
  await expect(page).not.toHaveURL(/monthly-trade\./);

  await chart.getByRole('button', { name: '2018', exact: true }).click();
  await expect(page).toHaveURL(/monthly-trade\.period=2018-01\.\.2018-12/);
  expect(await pictureText(chart)).not.toContain('2016');
  await expect(spoken(chart)).toContainText('from January 2018 to December 2018');
  const from = chart.getByRole('slider', { name: /From/ });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/period=2018-02\.\.2018-12/);
  await expect(from).toHaveAttribute('aria-valuetext', 'February 2018');
  await chart.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).not.toHaveURL(/period/);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
});

test('a link with a view shows the same chart when it is opened, and one that asks for what there is not the whole chart', async ({
  page,
}) => {
  const chart = await explore(page);
  await chart.getByRole('button', { name: '2018', exact: true }).click();
  await chart.getByRole('radio', { name: /ten times/ }).check();
  await chart.getByRole('checkbox').nth(1).uncheck();
  await expect(page).toHaveURL(/scale=log/);
  const [address, before] = [page.url(), await pictureText(chart)];
  await page.goto('about:blank');
  await page.goto(address);
  await expect(chart.locator('canvas')).toBeVisible();
  expect(await pictureText(chart)).toBe(before);
  await expect(chart.getByRole('radio', { name: /ten times/ })).toBeChecked();
  await expect(chart.getByRole('checkbox').nth(1)).not.toBeChecked();

  await page.goto('about:blank');
  await page.goto(`${ADDRESS}?${ID}.period=1066-10..x&${ID}.off=1,2,9&${ID}.scale=loud`);
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.locator('svg').first().locator('.data > g')).toHaveCount(2);
  expect(await pictureText(chart)).toContain('2016');
});

test('the link that is copied is the address of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chart = await explore(page);
  await chart.getByRole('button', { name: '2017', exact: true }).click();
  await chart.getByRole('button', { name: 'Copy link' }).click();
  await expect(spoken(chart)).toHaveText('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await context.clearPermissions();
});

test('the table takes the place of the chart and gives it back', async ({ page }) => {
  const chart = await explore(page, '/charts/annual-trade/', 'annual-trade');
  await chart.getByRole('button', { name: 'Show as table' }).click();
  await expect(chart.locator('chart-island table')).toBeVisible();
  await expect(chart.locator('canvas')).toBeHidden();
  await chart.getByRole('button', { name: 'Show as chart' }).click();
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.locator('chart-island table')).toHaveCount(0);
  await expect(chart.locator('details table')).toHaveCount(1);
});

for (const [name, media] of Object.entries({
  'with reduced motion': { reducedMotion: 'reduce' },
  'with forced colours': { forcedColors: 'active' },
} as const)) {
  test(`${name}, a chart comes alive and stands still`, async ({ page }) => {
    await page.emulateMedia(media);
    const chart = await explore(page);
    await page.keyboard.press('Home');
    const pixels = () => chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const now = await pixels();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await pixels()).toBe(now);
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasFinger: true, viewport: { width: 360, height: 740 } });

  test('a tap brings a chart alive, and a finger that moves over it still scrolls the page', async ({ page }) => {
    await page.goto(ADDRESS);
    const chart = chartOn(page);
    await tap(chart.locator('svg:visible'));
    const canvas = chart.locator('canvas');
    await expect(canvas).toBeVisible();
    await expect(canvas).toHaveCSS('touch-action', 'pan-y pinch-zoom');
    const isKept = await canvas.evaluate((element) => {
      const touches = ['touchstart', 'touchmove'].map((type) => new Event(type, { bubbles: true, cancelable: true }));
      return touches.map((touch) => element.dispatchEvent(touch));
    });
    expect(isKept, 'nothing keeps the browser from scrolling').toEqual([true, true]);
  });
});

for (const [width, hasFinger] of [
  [1280, false],
  [360, true],
] as const) {
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ hasFinger, viewport: { width, height: 900 } });

    test('a tip names the event under the pointer and no other, and does not cover it', async ({ page }) => {
      for (const id of ['kim-xi-and-decisions', 'tests-and-resolutions']) {
        await page.goto(`/charts/${id}/`);
        const chart = chartOn(page, id);
        const dots = chart.locator('svg:visible .data circle');
        const places = await dots.evaluateAll((all) =>
          all.map((dot) => dot.getBoundingClientRect().toJSON() as DOMRect),
        );
        await chart.locator('svg:visible').hover();
        await expect(chart.locator('canvas')).toBeVisible();
        const named: string[] = [];
        for (const place of places) {
          await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
          const tip = chart.locator('.chart-tip');
          const before = named.at(-1) ?? '';
          await expect(tip).not.toHaveText(before);
          named.push((await tip.textContent()) ?? '');
          const box = await tip.boundingBox();
          expect(box && (box.y + box.height <= place.y || box.y >= place.y + place.height)).toBe(true);
        }
        expect(places.length).toBeGreaterThan(3);
        expect(new Set(named).size).toBe(places.length);
      }
    });
  });
}

test('an open chart takes on the colours of the night, gives axe nothing to mend, wide and narrow, and is printed as its picture', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const chart = await explore(page);
  const pixels = () => chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const day = await pixels();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(pixels).not.toBe(day);
  for (const [width, colorScheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expect(chart.locator('canvas')).toBeVisible();
    expect(await findings(page, `figure[data-chart="${ID}"]`), `${colorScheme}, ${String(width)} pixels`).toEqual([]);
    for (const other of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: other });
      expect(await faintWords(page, LEAST_CONTRAST), `${other}, ${String(width)} pixels`).toEqual([]);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('canvas')).toBeHidden();
  await expect(chart.getByRole('button')).toHaveCount(0);
  await expect(chart.locator('svg:visible')).toHaveCount(1);
  await expect(chart.locator('svg:visible text').first()).toBeVisible();
  await page.emulateMedia({ media: null });

  // With text of twice the size nothing leaves the page.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(chart.locator('canvas')).toBeVisible();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
});

test.describe('a chart whose data are broken', () => {
  test('stays the picture that it was, and tells whoever pressed its button', async ({ page }) => {
    await page.route('**/live.json', (route) => route.fulfill({ json: { id: ID, model: {}, publishers: {} } }));
    await page.goto(ADDRESS);
    const chart = chartOn(page);
    const answer = page.waitForResponse('**/live.json');
    await chart.getByRole('button', { name: 'Explore this chart' }).click();
    await answer;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(chart.locator('svg:visible')).toHaveCount(1);
    await expect(chart.locator('canvas')).toHaveCount(0);
    await expect(chart.getByRole('status')).toHaveText('The live chart could not be loaded.');
  });
});
