import type { Page, Route } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, firstOfEachKind, test } from './fixtures.ts';

/** Pages on which a script changes what is shown as they load. */
const CHOOSERS = ['/resolutions/in-force/', '/search/?q=trade'];

/** The least contrast of text that WCAG asks for, and the one for those who ask for more. */
const [LEAST, MORE] = [4.5, 7];

const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'dark', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'light', contrast: 'more', least: MORE },
  { colorScheme: 'dark', contrast: 'more', least: MORE },
] as const;

for (const address of firstOfEachKind()) {
  test(`every word of ${address} stands out from its ground, and more so where more contrast is asked for`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { least, ...look } of LOOKS) {
      await page.emulateMedia(look);
      expect.soft(await faintWords(page, least), `${look.colorScheme}, contrast: ${look.contrast}`).toEqual([]);
    }
  });

  test(`${address} at 400 percent needs no scrolling to the side`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

for (const address of [...firstOfEachKind(), ...CHOOSERS]) {
  test(`nothing on ${address} moves when the fonts come late`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const fonts: Route[] = [];
    await page.route('**/*.woff2', (route) => void fonts.push(route));
    await page.addInitScript(watchShifts);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(twoFrames);
    expect(fonts.length, 'the page asks for fonts').toBeGreaterThan(0);
    await Promise.all(fonts.map((route) => route.continue()));
    await page.waitForLoadState('load');
    await page.evaluate(async () => document.fonts.ready.then(() => undefined));
    await page.evaluate(twoFrames);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
  });
}

test('the serif has old-style figures of its own', async ({ page }) => {
  await page.goto('/about/design/');
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const widthOf = (text: string, property: string, value: string): number => {
      const specimen = document.createElement('span');
      specimen.textContent = text;
      specimen.style.setProperty('font-synthesis', 'none');
      specimen.style.setProperty(property, value);
      document.querySelector('h1')?.append(specimen);
      return specimen.getBoundingClientRect().width;
    };
    return {
      lining: widthOf('3579', 'font-variant-numeric', 'lining-nums proportional-nums'),
      oldStyle: widthOf('3579', 'font-variant-numeric', 'oldstyle-nums proportional-nums'),
    };
  });
  expect(widths.oldStyle).not.toBeCloseTo(widths.lining, 1);
});

test('the list beside the text shows the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/trade/');
  const heading = page.locator('.prose h2').nth(2);
  await heading.evaluate((element) => {
    element.scrollIntoView();
  });
  const link = page.locator(`.contents a[href="#${(await heading.getAttribute('id')) ?? ''}"]`);
  await expect(link).toHaveCSS('font-weight', '600');
  await expect(page.locator('.contents a').last()).toHaveCSS('font-weight', '400');
});

test('on paper, every sheet but the first is headed by the title of the page', async ({ page }) => {
  await page.goto('/trade/');
  const title = await page.title();
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text: sheets } = await extractText(file);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.map((words) => words.includes(title))).toEqual(sheets.map((_, index) => index > 0));
});

test.describe('without a network', () => {
  test.use({ expectedInConsole: /ERR_INTERNET_DISCONNECTED/ });

  test('a page that has loaded can be read to its end without a network', async ({ page, context }) => {
    await page.goto('/workers/');
    await context.setOffline(true);
    const figure = page.locator('a.fact').first();
    await figure.click();
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    const table = page.locator('figure[data-chart] details:has(table)').first();
    await table.locator('summary').first().click();
    await expect(table.locator('table')).toBeVisible();
  });
});

function watchShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (globalThis as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The page has been painted when two frames have begun. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

/** Words in sight whose colour is too close to the colour behind them, by WCAG's formula of relative luminance. */
function faintWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((asked) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = new Set<string>();
    while (words.nextNode()) {
      const text = words.currentNode.textContent?.trim() ?? '';
      const element = words.currentNode.parentElement;
      if (text === '' || !element || !isSeen(element)) continue;
      const style = getComputedStyle(element);
      const grounds = groundsOf(element);
      const ink = element.closest('svg') ? style.fill : style.color;
      const ratio = contrast(luminance([...grounds, ink]), luminance(grounds));
      if (ratio < asked) faint.add(`${ratio.toFixed(2)} ${ink} ${element.tagName} ${text.slice(0, 60)}`);
    }
    return [...faint];

    function isSeen(element: Element): boolean {
      const isOff = element.closest(':disabled, option, title, desc, script, style, noscript') !== null;
      const box = element.getBoundingClientRect();
      return !isOff && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1;
    }

    /** The colours behind an element, from the farthest to the nearest. */
    function groundsOf(element: Element | null): string[] {
      if (!element) return ['white'];
      return [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
    }

    function luminance(layers: string[]): number {
      if (!canvas) throw new Error('no canvas');
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    function contrast(one: number, other: number): number {
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
  }, least);
}
