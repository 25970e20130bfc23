import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { builtText, chartIds, inGroups } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { unspaced } from './printed.ts';

const charts = chartIds();
const FILES = [
  { end: '.csv', type: /^text\/csv/ },
  { end: '.json', type: /^application\/json/ },
  { end: '.svg', type: /^image\/svg\+xml/ },
  { end: '.png', type: /^image\/png/ },
  { end: '-2x.png', type: /^image\/png/ },
];

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the gallery shows every chart with its picture, and leads to the page of each', async ({ page }) => {
    await page.goto('/charts/');
    const cards = page.locator('.chart-card');
    await expect(cards).toHaveCount(charts.length);
    for (const card of await cards.all()) {
      await expect(card.getByRole('img')).toBeVisible();
      await expect(card.getByRole('link')).toHaveAttribute('href', /^\/charts\/[a-z0-9-]+\/$/);
    }
    const titles = await cards.getByRole('link').allInnerTexts();
    await cards.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  });
});

test('the files of every chart are served as what they are', async ({ request }) => {
  for (const id of charts) {
    for (const { end, type } of FILES) {
      const answer = await request.head(`/charts/${id}${end}`);
      expect.soft(answer.status(), id + end).toBe(200);
      expect.soft(answer.headers()['content-type'], id + end).toMatch(type);
    }
  }
});

/** One chart of each kind. */
const KINDS = [
  'monthly-trade',
  'russia-registrations',
  'annual-trade',
  'russia-entries-summer',
  'workers-sent-home',
  'report-counts',
  'export-bans',
  'exports-by-goods',
];

for (const group of inGroups(KINDS, 4)) {
  test(`printed to a PDF file, every word of its picture, its description and its table is kept of ${group.join(' ')}`, async ({
    page,
  }) => {
    for (const id of group) await test.step(id, () => expectWordsOnPaper(page, id));
  });
}

async function expectWordsOnPaper(page: Page, id: string): Promise<void> {
  await page.goto(`/charts/${id}/`);
  const figure = page.locator('figure[data-chart]');
  const around = await figure
    .locator('.chart-title, .chart-subtitle, .chart-description, .chart-data :is(th, td):not(:has(.chart-spoken))')
    .allTextContents();
  const pictures = await figure
    .locator('svg')
    .evaluateAll((all) => all.map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent)));
  const file = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(file, { mergePages: true });
  const missing = (words: string[]) => words.filter((word) => !unspaced(text).includes(unspaced(word)));
  expect.soft(missing(around), id).toEqual([]);
  const lost = pictures.map(missing).toSorted((a, b) => a.length - b.length);
  expect.soft(lost[0], id).toEqual([]);
}

test('every chart in a text leads to the page of the chart', async ({ page }) => {
  for (const address of ['/', '/trade/', '/workers/']) {
    await page.goto(address);
    for (const figure of await page.locator('figure[data-chart]').all()) {
      const id = (await figure.getAttribute('data-chart')) ?? '';
      await expect(figure.locator(`a[href^="/charts/${id}/"]`).first()).toBeVisible();
    }
  }
});

test('the keyboard reaches a number of a source in the table, and from it the source', async ({ page }) => {
  await page.goto('/charts/annual-trade/');
  await page.locator('.chart-data > summary').focus();
  await page.keyboard.press('Enter');
  const number = page.locator('.chart-data td:last-child a').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.references li:target')).toBeVisible();
});

for (const group of inGroups(charts, 9)) {
  test(`pages for frames show their picture, light or dark as the reader prefers, at a height that is enough: ${group.join(' ')}`, async ({
    page,
  }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    for (const id of group) {
      const height = heightInCode(id);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/embed/${id}/`);
      await expect(page.locator('svg:visible'), id).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 }), id).toHaveText(/\S/);
      const light = await ground();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await ground(), `the ground of ${id} in the dark`).not.toBe(light);
      for (const width of [320, 400, 600, 700, 1000]) {
        await page.setViewportSize({ width, height: 300 });
        const [across, down] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.body.scrollHeight,
        ]);
        expect.soft(down, `height of ${id} at ${String(width)} pixels`).toBeLessThanOrEqual(height);
        expect.soft(across, `width of ${id} at ${String(width)} pixels`).toBeLessThanOrEqual(width);
      }
    }
  });
}

/** The height that the code for a frame, printed on the page of a chart, gives it. */
function heightInCode(id: string): number {
  return Number(/&lt;iframe[^<]*height=(?:&quot;|")(\d+)/.exec(builtText(`charts/${id}/index.html`))?.[1]);
}
