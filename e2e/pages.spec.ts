import type { BrowserContext, Page } from 'playwright/test';
import { bringAxe, findings } from './axe.ts';
import { CHAPTERS, firstOfEachKind, inGroups, longestFirst, pageAddresses } from './built-site.ts';
import { faintWords } from './faint-words.ts';
import { expect, test } from './fixtures.ts';
import { unspaced } from './printed.ts';
import { cutWords } from './visit/cut-words.ts';
import { fallenFromLine } from './visit/fallen.ts';
import { lostToListeners } from './visit/for-listeners.ts';
import { expectIntroduction } from './visit/introduction.ts';
import { expectSkipping, expectVisibleStops } from './visit/keyboard.ts';
import { expectOnPaper } from './visit/paper.ts';
import { expectLastRow } from './visit/last-row.ts';
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
/** Chapters are made from one template: axe looks at the one with most charts. */
const ALIKE: readonly string[] = CHAPTERS.filter((chapter) => chapter !== '/trade/');
/** Pages that a narrow screen has in other parts: a chapter, lists with choices, entries in place of a table, the search. */
const OTHER_WHEN_NARROW = ['/trade/', '/claims/', '/timeline/', '/data/annual-trade/', '/search/'];
/** Letter is wider than A4 and lower: a chapter, and a table that is as wide as can be. */
const onLetterToo: readonly string[] = ['/trade/', '/data/measures/'];
const onPaper = new Set<string>([...firstOfEachKind(), ...CHAPTERS, ...WIDE]);

const NOTHING_LOST = { nameless: [], outOfReach: [], silent: [], astray: [] };

const WIDE_VIEW = { width: 1280, height: 800 };

/** The least contrast of text that WCAG asks for, and the one for those who ask for more. */
const [LEAST, MORE] = [4.5, 7];

/** In which colours the contrast of every word is measured, wide and narrow. */
const PLAIN = [
  { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', least: LEAST },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none', least: LEAST },
] as const;
const COLOURS = {
  1280: [
    ...PLAIN,
    { colorScheme: 'light', contrast: 'more', forcedColors: 'none', least: MORE },
    { colorScheme: 'dark', contrast: 'more', forcedColors: 'none', least: MORE },
    { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active', least: LEAST },
  ],
  320: PLAIN,
} as const;

for (const address of longestFirst(models)) {
  test(`the page ${address} in every look`, async ({ page, context }) => {
    await bringAxe(page);
    await page.setViewportSize(WIDE_VIEW);
    await open(page, address);
    await expectWelcome(page, address);
    await expectSkipping(page, address);
    await expectVisibleStops(page);
    expect.soft(await widthOf(page), 'width of the page').toBe(1280);
    await expectNothingToMend(page, 1280);
    if (!ALIKE.includes(address)) expect.soft(await findings(page, 'html', 'not measured'), '1280 pixels').toEqual([]);
    await expectNothingStored(page, context, address);

    await test.step('on a narrow screen', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingToMend(page, 320);
      expect.soft(await lostToListeners(page), 'what listeners miss').toEqual(NOTHING_LOST);
      if (OTHER_WHEN_NARROW.includes(address))
        expect.soft(await findings(page, 'html', 'not measured'), '320 pixels').toEqual([]);
    });

    await test.step('keeps its words whole in large type', async () => {
      await setTextSize(page, '200%');
      expect.soft(await cutWords(page), 'no words are cut off').toEqual([]);
      await setTextSize(page, '');
    });

    await test.step('needs no scrolling to the side at 400 percent', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await widthOf(page), 'width of the page').toBe(320);
      expect.soft(await fallenFromLine(page), 'what does not stand in its line').toEqual([]);
    });

    await test.step('has targets that a finger can hit, and needs no scrolling to the side', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect.soft(await targetFaults(page)).toEqual({ small: [], byColourAlone: [] });
      expect.soft(await widthOf(page), 'width of the page').toBe(360);
    });

    if (isDataset(address)) await expectLastRow(page, address);
    if (onPaper.has(address)) await test.step('on paper', () => print(page, address));
  });
}

/** At a width: every word stands out from its ground in all colours, and every target is large enough. */
async function expectNothingToMend(page: Page, width: keyof typeof COLOURS): Promise<void> {
  for (const { least, ...look } of COLOURS[width]) {
    const where = `${String(width)} pixels: ${JSON.stringify(look)}`;
    await page.emulateMedia(look);
    expect.soft(await faintWords(page, least), where).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
  expect.soft(await targetFaults(page), `${String(width)} pixels`).toEqual({ small: [], byColourAlone: [] });
}

/** How many pages one test opens after another. */
const AT_ONCE = 8;

for (const group of inGroups(longestFirst(addresses.filter((address) => !models.includes(address))), AT_ONCE)) {
  test(`the pages ${group.join(' ')}`, async ({ page, context }) => {
    for (const [at, address] of group.entries()) {
      await test.step(address, async () => {
        await page.emulateMedia({ media: null });
        // Every other page is opened as narrow as the last one was left: to lay a page out anew takes long.
        const views = [() => lookWide(page, address), () => lookNarrow(page, address)];
        if (at % 2 === 0) await page.setViewportSize(WIDE_VIEW);
        await open(page, address);
        for (const look of at % 2 === 0 ? views : views.toReversed()) await look();
        if (isDataset(address)) await expectLastRow(page, address);
        if (onPaper.has(address)) await print(page, address);
      });
    }
    await expectNothingStored(page, context, group.join(' '));
  });
}

async function lookWide(page: Page, address: string): Promise<void> {
  await page.setViewportSize(WIDE_VIEW);
  await expectWelcome(page, address);
  expect.soft(await faintWords(page, LEAST), `words of ${address}`).toEqual([]);
  const { byColourAlone } = await targetFaults(page);
  expect.soft(byColourAlone, `links of ${address}`).toEqual([]);
}

async function lookNarrow(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await widthOf(page), `width of ${address}`).toBeLessThanOrEqual(320);
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect.soft(response?.status(), address).toBe(200);
}

/** What a page says of itself, its pictures, and what axe would say of one page and not of all of its kind. */
async function expectWelcome(page: Page, address: string): Promise<void> {
  await expectIntroduction(page, address);
  await expectPictures(page, address);
  expect.soft(await lostToListeners(page), `what listeners miss on ${address}`).toEqual(NOTHING_LOST);
}

function isDataset(address: string): boolean {
  return /^\/data\/.+/.test(address);
}

/** On paper the page has the words that it has in a wide window. */
async function print(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const sheets = await expectOnPaper(page, address, onLetterToo.includes(address) ? ['A4', 'Letter'] : ['A4']);
  if (address === '/handout/') expect.soft(sheets.length, address).toBe(2);
  if (!CHAPTERS.some((chapter) => chapter === address)) return;
  expect.soft(sheets.length, address).toBeLessThanOrEqual(MOST_SHEETS);
  const title = unspaced(await page.title());
  const headed = sheets.map((words) => words.includes(title));
  expect
    .soft(headed, `every sheet but the first of ${address} is headed by its title`)
    .toEqual(headed.map((_, at) => at > 0));
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
