import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page, Request } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { tap } from './visit/tap.ts';

const PAGE_WITH_CHART = '/trade/';
const SCRIPT_BYTES_BEFORE_INTENT = 1500;

/** Scripts and data that the page has asked for, as a growing list. */
function requestsForCode(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (['script', 'fetch', 'xhr'].includes(request.resourceType())) requests.push(request);
  });
  return requests;
}

/** Opens the page and brings its first chart into view, with a record of every shift of its layout. */
async function openChart(page: Page): Promise<Locator> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { layoutShifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(PAGE_WITH_CHART);
  const chart = page.locator('figure[data-chart]:has(chart-island)').first();
  await chart.scrollIntoViewIfNeeded();
  return chart;
}

function layoutShifts(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { layoutShifts: number[] }).layoutShifts);
}

/** Where the chart and the end of the page stand, in whole. */
async function layout(chart: Locator) {
  return chart.evaluate((figure) => {
    const { left, top, width, height } = figure.getBoundingClientRect();
    const island = figure.querySelector('chart-island')?.getBoundingClientRect();
    const pageHeight = document.documentElement.scrollHeight;
    return { left, top: top + scrollY, width, height, island: [island?.width, island?.height], pageHeight };
  });
}

/** The ways in which a reader shows interest in a chart. */
const intents = {
  'is pointed at': { hasFinger: false, show: (chart: Locator) => chart.locator('svg:visible').hover() },
  'has the focus': {
    hasFinger: false,
    show: (chart: Locator) => chart.locator('chart-island').locator('button, a, [tabindex="0"]').first().focus(),
  },
  'is tapped': { hasFinger: true, show: (chart: Locator) => tap(chart.locator('svg:visible')) },
};

test('before a reader shows interest in a chart, the page runs almost no script', async ({ page }) => {
  const requests = requestsForCode(page);
  const chart = await openChart(page);
  await expect(chart.locator('canvas')).toHaveCount(0);
  const bodies = await Promise.all(requests.map(async (request) => (await request.response())?.body()));
  const inline = await page.locator('script:not([src]):not([type="application/json"])').allTextContents();
  const texts = [...bodies.map((body) => body ?? Buffer.alloc(0)), ...inline.map((text) => Buffer.from(text))];
  expect(texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)).toBeLessThanOrEqual(
    SCRIPT_BYTES_BEFORE_INTENT,
  );
});

for (const [name, { hasFinger, show }] of Object.entries(intents)) {
  test.describe(`a chart that ${name}`, () => {
    test.use({ hasFinger });

    test('comes alive, fetches its code only then, and moves nothing on the page', async ({ page }) => {
      const requests = requestsForCode(page);
      const chart = await openChart(page);
      const [asked, before] = [requests.length, await layout(chart)];
      await show(chart);
      await expect(chart.locator('canvas')).toBeVisible();
      expect(requests.length).toBeGreaterThan(asked);
      await nextFrame(page);
      expect(await layout(chart)).toEqual(before);
      expect(await layoutShifts(page)).toEqual([]);
    });
  });
}

test.describe('a chart whose code cannot be had', () => {
  test.use({ expectedInConsole: /Failed to load resource/ });

  test('stays the picture that it was', async ({ page }) => {
    const chart = await openChart(page);
    await page.route('**/*.js', (route) => route.abort());
    const failure = page.waitForEvent('requestfailed');
    await chart.locator('svg:visible').hover();
    await failure;
    await nextFrame(page);
    await expect(chart.locator('svg:visible')).toHaveCount(1);
    await expect(chart.locator('canvas:visible')).toHaveCount(0);
  });
});

/** After the browser has drawn once more, so that a shift would have been recorded. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
