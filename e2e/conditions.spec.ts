import type { Route } from 'playwright/test';
import { CHAPTERS, firstOfEachKind, inGroups } from './built-site.ts';
import { expect, test } from './fixtures.ts';

/** Pages on which a script changes what is shown as they load. */
const CHOOSERS = ['/resolutions/in-force/', '/search/?q=trade'];

for (const group of inGroups([...firstOfEachKind(), ...CHOOSERS], 7)) {
  test(`nothing moves when the fonts come late on ${group.join(' ')}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const fonts: Route[] = [];
    let areLate = true;
    await page.route('**/*.woff2', async (route) => {
      if (areLate) fonts.push(route);
      else await route.continue();
    });
    await page.addInitScript(watchShifts);
    for (const address of group) {
      areLate = true;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(twoFrames);
      await expect.poll(() => fonts.length, `${address} asks for fonts`).toBeGreaterThan(0);
      areLate = false;
      await Promise.all(fonts.splice(0).map((route) => route.continue()));
      await page.waitForLoadState('load');
      await page.evaluate(async () => document.fonts.ready.then(() => undefined));
      await page.evaluate(twoFrames);
      expect.soft(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift), address).toBe(0);
    }
  });
}

test('pictures that wait for a reader on a phone keep their room: none is cut off, nothing moves, a far link lands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(watchShifts);
  for (const address of CHAPTERS) {
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(await page.locator('.chart-twin').evaluateAll(roomOfPictures), address).toEqual([]);
    const chart = page.locator('figure:has(.chart-twin)').last();
    const id = await chart.getAttribute('id');
    await page.evaluate((hash) => (location.hash = hash), String(id));
    await expect(chart.locator('.chart-twin svg')).toBeInViewport();
    await page.evaluate(twoFrames);
    expect.soft(await page.evaluate(() => document.documentElement.scrollHeight), address).toBe(height);
    expect.soft(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift), address).toBe(0);
  }
});

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
    await context.setOffline(false);
  });
});

function watchShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (globalThis as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is amiss with the room of each: whether it waits at all, is as high as its picture, and how far words stand out of it. */
function roomOfPictures(twins: readonly Element[]): string[] {
  const EDGE = 16;
  return twins.flatMap((twin) => {
    const room = twin.getBoundingClientRect();
    const { contentVisibility } = getComputedStyle(twin);
    const svg = twin.querySelector('svg');
    const picture = svg?.getBoundingClientRect();
    const name = svg?.closest('figure')?.id ?? '';
    const amiss = contentVisibility === 'auto' ? [] : [`${name} is drawn at once`];
    if (Math.abs(room.height - (picture?.height ?? 0)) > 0.5) amiss.push(`${name} has another height`);
    for (const text of twin.querySelectorAll('text')) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const out = Math.max(room.left - left, right - room.right, room.top - top, bottom - room.bottom);
      if (out > EDGE) amiss.push(`${name} cuts off ${text.textContent}`);
    }
    return amiss;
  });
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
