import type { Page } from 'playwright/test';
import { CHAPTERS, expect, firstOfEachKind, pageAddresses, test } from './fixtures.ts';
import { printed, unspaced } from './printed.ts';

const addresses = pageAddresses();

test('the sitemap names the home page and the four chapters', () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', ...CHAPTERS]));
});

for (const address of addresses) {
  test.describe(`the page ${address}`, () => {
    test('answers, says what it is, and has the landmarks by which readers find their way', async ({ page }) => {
      const response = await page.goto(address);
      expect.soft(response?.status()).toBe(200);
      await expect.soft(page).toHaveTitle(/\S/);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
      await expect.soft(page.locator('meta[name=description]')).toHaveAttribute('content', /\S{2,} \S{2,}/);
      await expect.soft(page.locator('h1')).toHaveCount(1);
      await expect.soft(page.locator('h1')).toHaveText(/\S/);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect.soft(page.getByRole(landmark)).toHaveCount(1);
      }
      expect.soft(await page.getByRole('navigation').count()).toBeGreaterThanOrEqual(1);
    });

    test('lets the keyboard skip to its main part', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      await expect(page.locator('a:focus')).toHaveAttribute('href', /^#./);
      await page.keyboard.press('Enter');
      await expect(page.locator('main:target, main :target')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus')).toHaveCount(1);
    });

    test('leaves nothing on the reader’s machine', async ({ page, context }) => {
      await page.goto(address);
      expect(await context.cookies()).toEqual([]);
      expect(await storedKeys(page)).toEqual([]);
    });

    test('needs no sideways scrolling at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

/** Tables that are much wider than a sheet. */
const WIDE = ['/data/measures/', '/data/events/', '/resolutions/acts/', '/resolutions/obligations/'];
/** The text of its pictures shrinks with them: the page of each chart has it larger. */
const GALLERY = '/charts/';

for (const address of new Set([...firstOfEachKind(), ...CHAPTERS, ...WIDE])) {
  test(`${address} on paper keeps within its margins, can be read, and has every cell and every address that it cites`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect
      .soft(page.locator('nav, form, input, select, [popover]:popover-open').filter({ visible: true }))
      .toHaveCount(0);
    const cited = await page
      .locator('main a[href^="http"]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const cells = await page
      .locator('main :is(th, td):not(:has(a, .chart-spoken, .score-line))')
      .filter({ visible: true })
      .allInnerTexts();
    for (const format of ['A4', 'Letter']) {
      const words = await printed(page, format);
      expect.soft(words.filter(({ left, right }) => left < -1 || right < -1).slice(0, 3), format).toEqual([]);
      if (address !== GALLERY)
        expect.soft(words.filter(({ size }) => size < LEAST_POINTS).slice(0, 3), format).toEqual([]);
      const text = unspaced(words.map((part) => part.words).join(''));
      const isMissing = (part: string) => !text.includes(unspaced(part));
      expect.soft(cited.filter(isMissing), format).toEqual([]);
      expect.soft(cells.filter(isMissing).slice(0, 3), format).toEqual([]);
    }
  });
}

/** The least size of text on paper, in points; a picture may fall a little short of it. */
const LEAST_POINTS = 6.5;

test('every page has its own title and description', async ({ baseURL }) => {
  const heads = await Promise.all(addresses.map(async (address) => (await fetch(new URL(address, baseURL))).text()));
  for (const inHead of [/<title>([^<]+)/, /<meta name="description" content="([^"]+)/]) {
    const found = heads.map((html) => inHead.exec(html)?.[1]);
    expect(found).not.toContain(undefined);
    expect(new Set(found).size).toBe(addresses.length);
  }
});

for (const address of CHAPTERS) {
  test(`the chapter ${address} tells its story in at least 700 words`, async ({ page }) => {
    await page.goto(address);
    expect(await wordsOfProse(page)).toBeGreaterThanOrEqual(700);
  });
}

test.describe('an unknown address', () => {
  test.use({ expectedInConsole: /status of 404/ });

  test('gets a page that leads to the chapters', async ({ page }) => {
    const response = await page.goto('/no-such-page/');
    expect(response?.status()).toBe(404);
    for (const chapter of CHAPTERS) {
      expect(await page.locator(`main a[href="${chapter}"]`).count()).toBeGreaterThanOrEqual(1);
    }
  });
});

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
}

/** Words that somebody wrote for this page: no charts, tables, citations, and nothing that is computed below the text. */
function wordsOfProse(page: Page): Promise<number> {
  return page.locator('article .prose').evaluate((prose) => {
    const copy = prose.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('figure, table, [role=doc-biblioref]')) {
      part.remove();
    }
    return (copy.textContent.match(/\S+/g) ?? []).length;
  });
}
