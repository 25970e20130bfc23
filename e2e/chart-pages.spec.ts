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

/** How wide frames on pages of others are. */
const FRAME_WIDTHS = [320, 400, 600, 700, 1000];

test.describe('without a script', () => {
  test.use({ hasScripts: false });

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

test('the files of every chart are served as what they are', async ({ baseURL }) => {
  const asked = charts.flatMap((id) => FILES.map(({ end, type }) => ({ file: `${id}${end}`, type })));
  const ask = async ({ file, type }: (typeof asked)[number]) => {
    const { status, headers } = await fetch(`${baseURL ?? ''}/charts/${file}`, { method: 'HEAD' });
    expect.soft(status, file).toBe(200);
    expect.soft(headers.get('content-type'), file).toMatch(type);
  };
  await Promise.all(asked.map(ask));
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

test('pages for frames show their picture, light or dark as the reader prefers, at a height that is enough', async ({
  page,
}) => {
  const [narrowest = 0] = FRAME_WIDTHS;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/404.html');
  await page.evaluate(showInFrames, charts);
  const day = await page.evaluate(lookAtFrames, [...FRAME_WIDTHS]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await page.evaluate(lookAtFrames, [narrowest]);
  expect(day).toHaveLength(charts.length);
  for (const [at, { id, pictures, heading, ground, sizes }] of day.entries()) {
    expect.soft(pictures, `pictures of ${id}`).toBe(1);
    expect.soft(heading, `heading of ${id}`).toMatch(/\S/);
    expect.soft(night[at]?.ground, `the ground of ${id} in the dark`).not.toBe(ground);
    for (const [index, width] of FRAME_WIDTHS.entries()) {
      const [inner, across = Infinity, down = Infinity] = sizes[index] ?? [];
      expect.soft(inner, `the frame of ${id}`).toBe(width);
      expect.soft(down, `height of ${id} at ${String(width)} pixels`).toBeLessThanOrEqual(heightInCode(id));
      expect.soft(across, `width of ${id} at ${String(width)} pixels`).toBeLessThanOrEqual(width);
    }
  }
});

/** Runs in the page: has the page for frames of each chart in a frame, and waits until all have loaded. */
async function showInFrames(ids: string[]): Promise<void> {
  const frames = ids.map((id) => Object.assign(document.createElement('iframe'), { src: `/embed/${id}/`, title: id }));
  const loaded = frames.map((frame) => new Promise((done) => (frame.onload = done)));
  document.body.replaceChildren(...frames);
  await Promise.all(loaded);
}

/** What is seen in a frame; of each width the one it has, and how wide and high its page is there. */
interface Framed {
  id: string;
  pictures: number;
  heading: string;
  ground: string;
  sizes: number[][];
}

/** Runs in the page: what is in each frame, and how large at each of these widths. */
function lookAtFrames(widths: number[]): Framed[] {
  return [...document.querySelectorAll('iframe')].map((frame) => {
    const { contentDocument: inner, contentWindow: view } = frame;
    if (!inner || !view) throw new Error(`The frame of ${frame.title} cannot be looked into.`);
    const sizes = widths.map((width) => {
      Object.assign(frame.style, { border: 'none', width: `${String(width)}px`, height: '300px' });
      return [view.innerWidth, inner.documentElement.scrollWidth, inner.body.scrollHeight];
    });
    const pictures = [...inner.querySelectorAll('svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 0 && svg.checkVisibility({ visibilityProperty: true }),
    );
    const heading = inner.querySelector('h1')?.textContent ?? '';
    const ground = view.getComputedStyle(inner.documentElement).backgroundColor;
    return { id: frame.title, pictures: pictures.length, heading, ground, sizes };
  });
}

/** The height that the code for a frame, printed on the page of a chart, gives it. */
function heightInCode(id: string): number {
  return Number(/&lt;iframe[^<]*height=(?:&quot;|")(\d+)/.exec(builtText(`charts/${id}/index.html`))?.[1]);
}
