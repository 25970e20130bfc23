import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, firstOfEachKind, pageAddresses, test } from './fixtures.ts';

/** The list of all sources has more to look at than any other page. */
const LONGEST = 120_000;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const LOOKS = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

const inEveryLook = new Set(firstOfEachKind());

for (const address of pageAddresses()) {
  for (const { width, ...colours } of inEveryLook.has(address) ? LOOKS : LOOKS.slice(0, 2)) {
    const look = Object.values(colours).join(', ');
    test(`axe finds nothing on ${address} at ${String(width)} pixels in ${look} colours`, async ({ page }) => {
      test.setTimeout(LONGEST);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(colours);
      await page.goto(address);
      expect(await findings(page)).toEqual([]);
    });
  }
}

test('axe finds nothing when a chart has come alive', async ({ page }) => {
  await page.goto('/trade/');
  const chart = page.locator('figure[data-chart]').first();
  await chart.locator('svg:visible').hover();
  await expect(chart.locator('canvas')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

/** What axe finds wrong: the rule, its meaning, and where. */
async function findings(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length, 'axe has looked').toBeGreaterThan(10);
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}
