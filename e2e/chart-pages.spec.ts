import { readdirSync, readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { BUILT_SITE, expect, pageAddresses, test } from './fixtures.ts';
import { unspaced } from './printed.ts';

const charts = readdirSync(new URL('charts/', BUILT_SITE), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
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

  for (const id of charts) {
    test(`the page of ${id} has its files, its sources by row, a citation, code to embed and its neighbours`, async ({
      page,
      request,
    }) => {
      await page.goto(`/charts/${id}/`);
      for (const { end, type } of FILES) {
        await expect(page.locator(`a[download][href="/charts/${id}${end}"]`)).toHaveText(/\S/);
        const answer = await request.get(`/charts/${id}${end}`);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['content-type']).toMatch(type);
      }
      const listed = await page.locator('.references li').count();
      expect(listed).toBeGreaterThan(0);
      await page.locator('.chart-data > summary').click();
      const numbers = await page.locator('.chart-data td:last-child a').allInnerTexts();
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(Number(number)).toBeLessThanOrEqual(listed);
      const table = (await page.locator('#data ~ p a[href^="/data/"]').getAttribute('href')) ?? '';
      expect((await request.get(table)).status()).toBe(200);
      await expect(page.locator('.citation')).toContainText(`/charts/${id}/`);
      await expect(page.getByRole('region', { name: 'Entry for BibTeX', includeHidden: true })).toContainText('@misc{');
      await expect(page.getByRole('region', { name: 'Code for a frame' })).toContainText(`/embed/${id}/`);
      await expect(page.getByRole('region', { name: 'Code for a picture' })).toContainText(`/charts/${id}.png`);
      await expect(page.locator('.page-turner a')).not.toHaveCount(0);
      await expect(page.locator('.chart-facts')).toContainText(/Taken on\s*\d/);
    });
  }
});

/** One chart of each kind. */
const KINDS = [
  'monthly-trade',
  'russia-registrations',
  'annual-trade',
  'russia-entries-summer',
  'workers-sent-home',
  'workers-in-china-estimates',
  'export-bans',
  'exports-by-goods',
];

for (const id of KINDS) {
  test(`printed to a PDF file, ${id} keeps every word of its picture, its description and its table`, async ({
    page,
  }) => {
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
    expect(missing(around)).toEqual([]);
    const lost = pictures.map(missing).toSorted((a, b) => a.length - b.length);
    expect(lost[0]).toEqual([]);
  });
}

test('every chart in a text leads to the page of the chart', async ({ page }) => {
  for (const address of ['/', '/trade/', '/workers/']) {
    await page.goto(address);
    for (const figure of await page.locator('figure[data-chart]').all()) {
      const id = (await figure.getAttribute('data-chart')) ?? '';
      await expect(figure.locator(`a[href="/charts/${id}/"]`)).toBeVisible();
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

for (const id of charts) {
  test(`the page of ${id} for frames has no script, is not for search engines and names the chart's own page`, async ({
    page,
    baseURL,
  }) => {
    const html = readFileSync(new URL(`embed/${id}/index.html`, BUILT_SITE), 'utf8');
    expect(html).not.toMatch(/<script|chart-island|\son[a-z]+=/);
    expect(pageAddresses()).not.toContain(`/embed/${id}/`);
    // The page around it stands at about:blank, which is of another origin than the site.
    await page.setContent(
      `<iframe src="${baseURL ?? ''}/embed/${id}/" title="A chart" width="340" height="700"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg:visible')).toHaveCount(1);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(frame.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/charts/${id}/$`));
    await expect(frame.locator('a[target=_top]')).toHaveAttribute('href', `/charts/${id}/`);
  });
}

test('a frame is light or dark as the reader prefers, and the code for it gives it height enough', async ({ page }) => {
  for (const id of charts) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/charts/${id}/`);
    const code = await page.getByRole('region', { name: 'Code for a frame' }).innerText();
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await page.goto(`/embed/${id}/`);
    const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(light);
    for (const width of [320, 400, 600, 700, 1000]) {
      await page.setViewportSize({ width, height: 300 });
      expect(await page.evaluate(() => document.body.scrollHeight), id).toBeLessThanOrEqual(height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
    }
  }
});
