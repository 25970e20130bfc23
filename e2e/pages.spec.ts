import type { Page } from 'playwright/test';
import { findings } from './axe.ts';
import { CHAPTERS, firstOfEachKind, longestFirst, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { printed, sheetsOf, unspaced } from './printed.ts';

const addresses = pageAddresses();

test('the sitemap names the home page and the four chapters', () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', ...CHAPTERS]));
});

/**
 * The widths and colours in which axe looks at a page: the first at every address, all of them at one page of each kind,
 * since pages of a kind have the same template and styles.
 */
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

const inEveryLook = new Set(firstOfEachKind());

for (const address of longestFirst(addresses)) {
  test(`the page ${address}`, async ({ page, context }) => {
    await test.step('answers, says what it is, and has the landmarks by which readers find their way', async () => {
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

    await test.step('lets the keyboard skip to its main part', async () => {
      await page.keyboard.press('Tab');
      await expect.soft(page.locator('a:focus')).toHaveAttribute('href', /^#./);
      await page.keyboard.press('Enter');
      await expect.soft(page.locator('main:target, main :target')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect.soft(page.locator('main :focus')).toHaveCount(1);
    });

    for (const { width, ...colours } of inEveryLook.has(address) ? LOOKS : LOOKS.slice(0, 1)) {
      const look = `${String(width)} pixels in ${Object.values(colours).join(', ')} colours`;
      await test.step(`gives axe nothing to mend at ${look}`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ forcedColors: null, ...colours });
        expect.soft(await findings(page), look).toEqual([]);
      });
    }

    await test.step('needs no sideways scrolling at 320 pixels', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, 'width of the page').toBeLessThanOrEqual(320);
    });

    await test.step('leaves nothing on the reader’s machine', async () => {
      expect.soft(await context.cookies()).toEqual([]);
      expect.soft(await storedKeys(page)).toEqual([]);
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

/** A chapter with all its text and pictures, and what it rests on. */
const MOST_SHEETS = 7;

test('a chapter at its longest is printed on few sheets of A4, and the hand-out on exactly two', async ({ page }) => {
  for (const address of CHAPTERS) {
    await page.goto(address);
    expect.soft(await sheetsOf(page), address).toBeLessThanOrEqual(MOST_SHEETS);
  }
  await page.goto('/handout/');
  expect.soft(await sheetsOf(page)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect.soft(page.locator('.chart svg:visible')).toHaveCount(6);
  await expect.soft(page.locator('main .standing:visible').first()).toBeVisible();
  await expect.soft(page.locator('.handout-terms')).toContainText(/https:\/\/\S+\. .*CC BY/);
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
