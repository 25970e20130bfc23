import type { BrowserContext, Page } from 'playwright/test';
import { bringAxe, findings } from './axe.ts';
import { CHAPTERS, firstOfEachKind, inGroups, longestFirst, pageAddresses } from './built-site.ts';
import { faintWords } from './faint-words.ts';
import { expect, test } from './fixtures.ts';
import { sheetsOf } from './printed.ts';
import { cutWords } from './visit/cut-words.ts';
import { expectIntroduction } from './visit/introduction.ts';
import { expectSkipping, expectVisibleStops } from './visit/keyboard.ts';
import { expectOnPaper } from './visit/paper.ts';
import { targetFaults } from './visit/targets.ts';

const addresses = pageAddresses();

test('the sitemap names the home page and the four chapters', () => {
  expect(addresses).toEqual(expect.arrayContaining(['/', ...CHAPTERS]));
});

/** Pages that are looked at in every width and in all colours: one of each kind, and one on which a script makes a choice. */
const models = [...firstOfEachKind(), '/resolutions/in-force/'];
/** Tables that are much wider than a sheet. */
const WIDE = ['/data/measures/', '/data/events/', '/resolutions/acts/', '/resolutions/obligations/'];
const onPaper = new Set<string>([...firstOfEachKind(), ...CHAPTERS, ...WIDE]);

/** Pages of a kind have the same template and styles, so a change of width or colours can break only all of them. */
const LOOKS = [
  { width: 320, colorScheme: 'light', rules: 'all' },
  { width: 320, colorScheme: 'dark', rules: 'by colour' },
  { width: 1280, colorScheme: 'dark', rules: 'by colour' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active', rules: 'by colour' },
] as const;

/** The least contrast of text that WCAG asks for, and the one for those who ask for more. */
const [LEAST, MORE] = [4.5, 7];
const COLOURS = [
  { colorScheme: 'light', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'dark', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'light', contrast: 'more', least: MORE },
  { colorScheme: 'dark', contrast: 'more', least: MORE },
] as const;

for (const address of longestFirst(models)) {
  test(`the page ${address} in every look`, async ({ page, context }) => {
    await bringAxe(page);
    await open(page, address);
    await expectSkipping(page, address);
    await expectVisibleStops(page);
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
      for (const { least, ...look } of COLOURS) {
        await page.emulateMedia({ forcedColors: null, ...look });
        expect.soft(await faintWords(page, least), `${look.colorScheme}, contrast: ${look.contrast}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, contrast: null });
    });

    await test.step('has targets that a finger can hit', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect.soft(await targetFaults(page)).toEqual({ small: [], byColourAlone: [] });
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
    await bringAxe(page);
    for (const address of group) {
      await test.step(address, async () => {
        await page.emulateMedia({ media: null });
        await open(page, address);
        await expectSkipping(page, address);
        // What axe would say of colours is asked in a tenth of its time; of the models axe says it itself.
        expect.soft(await findings(page, 'html', 'not by style'), `axe on ${address}`).toEqual([]);
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
}

/** On paper the page has the words that it has in a wide window. */
async function print(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await expectOnPaper(page, address);
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
