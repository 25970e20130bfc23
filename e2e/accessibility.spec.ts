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
] as const;

const inEveryLook = new Set(firstOfEachKind());

for (const address of pageAddresses()) {
  for (const { width, colorScheme } of inEveryLook.has(address) ? LOOKS : LOOKS.slice(0, 2)) {
    test(`axe finds nothing on ${address} at ${String(width)} pixels in ${colorScheme} colours`, async ({ page }) => {
      test.setTimeout(LONGEST);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
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
