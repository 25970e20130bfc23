import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const shownEvents = (page: Page) => page.locator('.event:visible');
const kindsOf = async (page: Page) =>
  new Set(
    (await page.locator('.event:visible .event-who').allTextContents()).map((text) => text.trim().split(' · ')[0]),
  );

/** The choices are folded until they are wanted. */
const openChoices = (page: Page) => page.getByText('Show only some of the events').click();

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? 'the timeline with a script' : 'the timeline without a script', () => {
    test.use({ hasScripts });

    test('shows one category without the years in which it has nothing, joins it with an actor, and is chosen from by keyboard', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      await openChoices(page);
      await page.getByRole('radio', { name: /^Workers \d/ }).check();
      expect(await kindsOf(page)).toEqual(new Set(['workers']));
      expect(await page.locator('.year:visible').count()).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(emptyAndTold)).toEqual({ empty: 0, isTrue: true });

      await page.getByRole('radio', { name: 'Every category' }).check();
      await page.getByRole('radio', { name: /^Russia \d/ }).check();
      const all = await shownEvents(page).count();
      for (const who of await page.locator('.event:visible .event-who').allTextContents())
        expect(who).toContain('Russia');
      await page.getByRole('radio', { name: /^Resolution \d/ }).check();
      const both = await shownEvents(page).count();
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(all);

      await page.locator("[name='actor']").first().check();
      await page.getByRole('radio', { name: 'Every category' }).check();
      expect((await kindsOf(page)).size).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      expect((await kindsOf(page)).size).toBe(1);
    });

    test('sets what matters most large, folds the years before it, divides a full year by month, and leads to every year', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      const [heavy, light] = [
        page.locator('.event.weight-1:visible h4').first(),
        page.locator('.event.weight-3:visible').first(),
      ];
      const sizeOf = (element: typeof heavy) =>
        element.evaluate((found) => parseFloat(getComputedStyle(found).fontSize));
      expect(await sizeOf(heavy)).toBeGreaterThan(1.4 * (await sizeOf(light)));
      expect(await page.locator('.month h3').count()).toBeGreaterThan(6);
      const early = page.locator('.earlier .event').first();
      await expect(early).toBeHidden();
      await page.locator('.earlier > summary').click();
      await expect(early).toBeVisible();
      const links = page.getByRole('navigation', { name: 'Years' }).getByRole('link');
      expect(await links.count()).toBe(await page.locator('.year').count());
      await links.last().click();
      await expect(page.locator('.year h2:target')).toHaveText((await links.last().textContent()) ?? '');
    });
  });
}

test('the choice stands in the address, and the address makes the choice', async ({ page }) => {
  await page.goto('/timeline/');
  await openChoices(page);
  await page.getByRole('radio', { name: /^Sanctions \d/ }).check();
  await page.getByRole('radio', { name: /^United States \d/ }).check();
  await expect(page).toHaveURL('/timeline/?category=sanctions&actor=United+States');
  const chosen = await shownEvents(page).count();
  await page.goto('/timeline/?category=sanctions&actor=United+States');
  await expect(shownEvents(page)).toHaveCount(chosen);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(chosen)} of \\d+ events shown$`));
});

test('a year without an event that fits both choices takes its heading along, and where none fits, a sentence says so', async ({
  page,
}) => {
  await page.goto('/timeline/');
  await openChoices(page);
  for (const name of ['category', 'actor']) {
    const radios = page.locator(`[name='${name}']`);
    for (let at = 1; at < (await radios.count()); at++) {
      await radios.nth(at).check();
      await expect.poll(() => page.evaluate(emptyAndTold)).toEqual({ empty: 0, isTrue: true });
    }
  }
});

/** Runs in the page: how many years are shown without an event, and whether it is said that there is none, just where that is so. */
function emptyAndTold(): { empty: number; isTrue: boolean } {
  const seen = (within: ParentNode, selector: string) =>
    [...within.querySelectorAll(selector)].filter((part) => part.checkVisibility());
  const isTold = seen(document, '.nothing-shown').length > 0;
  return {
    empty: seen(document, '.year').filter((year) => seen(year, '.event').length === 0).length,
    isTrue: isTold === (seen(document, '.event').length === 0),
  };
}

test('fits a narrow screen, with the marks of categories; on paper there is everything, and nothing to choose', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/timeline/?category=sanctions');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(shownEvents(page).first().locator('.category-mark')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio').first()).toBeHidden();
  await expect(page.locator('.event').first()).toBeVisible();
});
