import type { BrowserContext, Page } from 'playwright/test';
import { bringAxe, findings } from './axe.ts';
import { CHAPTERS, firstOfEachKind, inGroups, longestFirst, pageAddresses } from './built-site.ts';
import { faintWords } from './faint-words.ts';
import { expect, test } from './fixtures.ts';
import { cutWords } from './visit/cut-words.ts';
import { lostToListeners } from './visit/for-listeners.ts';
import { expectIntroduction } from './visit/introduction.ts';
import { expectSkipping, expectVisibleStops } from './visit/keyboard.ts';
import { expectOnPaper } from './visit/paper.ts';
import { expectPictures } from './visit/pictures.ts';
import { targetFaults } from './visit/targets.ts';

const addresses = pageAddresses();

test('the sitemap names the home page and the four chapters', () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', ...CHAPTERS]));
});

/** Pages that are looked at in every width and in all colours: one of each kind, and one on which a script makes a choice. */
const models = [...firstOfEachKind(), '/resolutions/in-force/'];
/** Tables that are much wider than a sheet. */
const WIDE = ['/data/measures/', '/data/events/', '/resolutions/acts/', '/resolutions/obligations/'];
/** A chapter with all its text and pictures, and what it rests on. */
const MOST_SHEETS = 7;
const onPaper = new Set<string>([...firstOfEachKind(), ...CHAPTERS, ...WIDE]);

/**
 * How axe sees a page after it has seen it wide and in light colours. Pages of a kind have the same template and styles,
 * so a change of width or colours can break only all of them; and every pair of colours is measured besides.
 */
const LOOKS = [
  { width: 320, colorScheme: 'dark', rules: 'all' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active', rules: 'by colour' },
] as const;

/** The least contrast of text that WCAG asks for, and the one for those who ask for more. */
const [LEAST, MORE] = [4.5, 7];
/** In which widths and colours the contrast of every word is measured; a narrow page in dark colours is looked at by axe. */
const COLOURS = [
  { width: 320, colorScheme: 'light', contrast: 'no-preference', least: LEAST },
  { width: 1280, colorScheme: 'light', contrast: 'no-preference', least: LEAST },
  { width: 1280, colorScheme: 'dark', contrast: 'no-preference', least: LEAST },
  { width: 1280, colorScheme: 'light', contrast: 'more', least: MORE },
  { width: 1280, colorScheme: 'dark', contrast: 'more', least: MORE },
] as const;

for (const address of longestFirst(models)) {
  test(`the page ${address} in every look`, async ({ page, context }) => {
    await bringAxe(page);
    await open(page, address);
    await expectSkipping(page, address);
    await expectVisibleStops(page);
    expect.soft(await widthOf(page), 'width of the page').toBe(1280);
    expect.soft(await findings(page), 'at 1280 pixels in light colours').toEqual([]);
    await expectNothingStored(page, context, address);

    for (const { width, rules, ...colours } of LOOKS) {
      const look = `${String(width)} pixels in ${Object.values(colours).join(', ')} colours`;
      await test.step(`gives axe nothing to mend at ${look}`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ forcedColors: null, ...colours });
        expect.soft(await findings(page, 'html', rules), look).toEqual([]);
      });
    }

    await test.step('every word stands out from its ground, and more so where more contrast is asked for', async () => {
      for (const { width, least, ...look } of COLOURS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ forcedColors: null, ...look });
        const where = `${String(width)} pixels, ${look.colorScheme}, contrast: ${look.contrast}`;
        expect.soft(await faintWords(page, least), where).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, contrast: null });
    });

    await test.step('has targets that a finger can hit, and needs no scrolling to the side', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect.soft(await targetFaults(page)).toEqual({ small: [], byColourAlone: [] });
      expect.soft(await widthOf(page), 'width of the page').toBe(360);
    });

    await test.step('needs no scrolling to the side at 400 percent', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await widthOf(page), 'width of the page').toBe(320);
    });

    await test.step('keeps its words whole in large type', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await setTextSize(page, '200%');
      expect.soft(await cutWords(page), 'no words are cut off').toEqual([]);
      await setTextSize(page, '');
    });

    if (onPaper.has(address)) await test.step('on paper', () => print(page, address));
  });
}

/** How many pages one test opens after another. */
const AT_ONCE = 6;

for (const group of inGroups(longestFirst(addresses.filter((address) => !models.includes(address))), AT_ONCE)) {
  test(`the pages ${group.join(' ')}`, async ({ page, context }) => {
    for (const address of group) {
      await test.step(address, async () => {
        await page.emulateMedia({ media: null });
        await open(page, address);
        await expectSkipping(page, address);
        expect.soft(await faintWords(page, LEAST), `words of ${address}`).toEqual([]);
        const { byColourAlone } = await targetFaults(page);
        expect.soft(byColourAlone, `links of ${address}`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await widthOf(page), `width of ${address}`).toBeLessThanOrEqual(320);
        await expectNothingStored(page, context, address);
        if (onPaper.has(address)) await print(page, address);
      });
    }
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await page.goto(address);
  expect.soft(response?.status(), address).toBe(200);
  await expectIntroduction(page, address);
  await expectPictures(page, address);
  // What axe would say of one page and not of all of its kind.
  const nothing = { nameless: [], outOfReach: [], silent: [], astray: [] };
  expect.soft(await lostToListeners(page), `what listeners miss on ${address}`).toEqual(nothing);
}

/** On paper the page has the words that it has in a wide window. */
async function print(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const isWide = [...CHAPTERS, ...WIDE].some((one) => one === address);
  const sheets = await expectOnPaper(page, address, isWide ? ['A4', 'Letter'] : ['A4']);
  if (CHAPTERS.some((chapter) => chapter === address)) expect.soft(sheets, address).toBeLessThanOrEqual(MOST_SHEETS);
  if (address === '/handout/') expect.soft(sheets, address).toBe(2);
}

async function expectNothingStored(page: Page, context: BrowserContext, address: string): Promise<void> {
  expect.soft(await context.cookies(), address).toEqual([]);
  expect.soft(await storedKeys(page), address).toEqual([]);
}

function setTextSize(page: Page, size: string): Promise<void> {
  return page.evaluate((asked) => {
    document.documentElement.style.setProperty('font-size', asked);
  }, size);
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test('the hand-out has six pictures on paper, the standings of claims, and says how it may be used', async ({
  page,
}) => {
  await page.goto('/handout/');
  await page.emulateMedia({ media: 'print' });
  await expect.soft(page.locator('.chart svg:visible')).toHaveCount(6);
  await expect.soft(page.locator('main .standing:visible').first()).toBeVisible();
  await expect.soft(page.locator('.handout-terms')).toContainText(/https:\/\/\S+\. .*CC BY/);
});

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
