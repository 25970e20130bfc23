import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const shownRows = (page: Page) => page.locator('.ledger > li:visible');
const standingsOf = async (page: Page) => new Set((await stampsOf(page)).map((text) => text.trim()));
const stampsOf = (page: Page) => page.locator('.ledger > li:visible .stamp:visible .standing').allInnerTexts();

/** The choices are folded until they are wanted. */
const openChoices = (page: Page) => page.getByText('Show only some of the claims').click();

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? 'the ledger with a script' : 'the ledger without a script', () => {
    test.use({ hasScripts });

    test('shows every claim with its basis and how it stood over the years; for each day, stamps, reasons and evidence are repainted', async ({
      page,
    }) => {
      await page.goto('/claims/');
      const rows = await shownRows(page).all();
      expect(rows.length).toBeGreaterThanOrEqual(10);
      for (const row of rows) {
        await expect(row.locator('.ledger-basis')).toHaveText(/\S/);
        await expect(row.locator('.stamp:visible .standing')).toHaveText(/supported|contested|unverified/i);
        await expect(row.getByRole('img')).toHaveAccessibleName(/ from \d/);
      }
      const seen: { stamps: string[]; marks: number; moved: string[] }[] = [];
      for (const day of await page.locator('input.day').all()) {
        await day.check();
        const moved = page.locator('.stamp-was:visible');
        seen.push({
          stamps: await stampsOf(page),
          marks: await page.locator('.marks i:visible').count(),
          moved: await moved.allInnerTexts(),
        });
        await expect(page.locator('.ledger > li .ledger-reason:visible')).toHaveCount(rows.length);
        await expect(page.locator('.tally-of-day:visible')).toHaveCount(1);
        expect((await tallyOf(page)).sort(), 'the tally of the day has the standing of each stamp').toEqual(
          (await stampedRows(page)).sort(),
        );
      }
      const [first, ...later] = seen;
      expect(later.length).toBeGreaterThan(0);
      expect(first?.moved).toEqual([]);
      for (const { stamps, moved } of later) {
        const changed = stamps.filter((stamp, index) => stamp !== first?.stamps[index]);
        expect(changed.length).toBe(moved.length);
        expect(changed.length).toBeGreaterThan(0);
      }
      const counts = seen.map(({ marks }) => marks);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    });

    test('shows the claims of one standing, joined with a basis, and is chosen from by keyboard; every standing is explained there', async ({
      page,
    }) => {
      await page.goto('/claims/');
      const all = await shownRows(page).count();
      await openChoices(page);
      for (const standing of ['Supported', 'Partly supported', 'Contested', 'Unverified'])
        await expect(page.getByRole('radio', { name: new RegExp(`^${standing} \\d+ \\S+`) })).toHaveCount(1);

      await page.getByRole('radio', { name: /^Unverified/ }).check();
      expect((await stampsOf(page)).length).toBeLessThan(all);
      expect(await standingsOf(page)).toEqual(new Set(['Unverified']));

      await page.getByRole('radio', { name: /^Partly supported/ }).check();
      await page.getByRole('radio', { name: /^Inference/ }).check();
      expect(await standingsOf(page)).toEqual(new Set(['Partly supported']));
      for (const basis of await shownRows(page).locator('.ledger-basis').all())
        await expect(basis).toHaveText(/Inference/);

      await page.getByRole('radio', { name: /^All/ }).check();
      await page.getByRole('radio', { name: 'Any basis' }).check();
      await expect(shownRows(page)).toHaveCount(all);
      await page.getByRole('radio', { name: /^All/ }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: /^Supported/ })).toBeChecked();
      expect(await standingsOf(page)).toEqual(new Set(['Supported']));
    });
  });
}

test('the choice stands in the address, and the address makes the choice', async ({ page }) => {
  await page.goto('/claims/');
  await openChoices(page);
  await page.getByRole('radio', { name: /^Unverified/ }).check();
  await page.getByRole('radio', { name: /^Unnamed source/ }).check();
  await expect(page).toHaveURL('/claims/?standing=unverified&basis=unnamed');
  const chosen = await shownRows(page).count();
  await page.goto('/claims/?standing=unverified&basis=unnamed');
  await expect(page.getByRole('radio', { name: /^Unverified/ })).toBeChecked();
  await expect(shownRows(page)).toHaveCount(chosen);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${String(chosen)} of \\d+ claims shown$`));

  // It does not choose what there is not.
  await page.goto('/claims/?standing=true&basis=%3Cscript%3E');
  await openChoices(page);
  await expect(page.getByRole('radio', { name: /^All/ })).toBeChecked();
  expect(await shownRows(page).count()).toBeGreaterThanOrEqual(10);
});

test('on a narrow screen each claim is a card that fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/claims/');
  const box = await shownRows(page).first().boundingBox();
  expect(box?.width).toBeLessThanOrEqual(320);
  await expect(shownRows(page).first().locator('.stamp:visible')).toBeVisible();
});

test('on paper the whole ledger is printed, whatever was chosen', async ({ page }) => {
  await page.goto('/claims/?standing=contested');
  await page.emulateMedia({ media: 'print' });
  expect(await shownRows(page).count()).toBeGreaterThanOrEqual(10);
  await expect(page.getByRole('radio').first()).toBeHidden();
});

test('evidence for and against stand side by side where there is room, and one after the other where not', async ({
  page,
}) => {
  await page.goto('/claims/');
  await page.locator('.ledger h2 a').first().click();
  const top = async (name: string) => (await page.getByRole('region', { name }).boundingBox())?.y ?? 0;
  expect(await top('Evidence for')).toBe(await top('Evidence against'));
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await top('Evidence against')).toBeGreaterThan(await top('Evidence for'));
});

/** The claims in the tally of the day that is shown, each with the standing under which it is named. */
function tallyOf(page: Page): Promise<string[]> {
  return page
    .locator('.in-short > div:visible')
    .evaluateAll((groups) =>
      groups.flatMap((group) =>
        [...group.querySelectorAll('a')].map(
          (link) => `${link.getAttribute('href') ?? ''} ${group.querySelector('.standing')?.textContent.trim() ?? ''}`,
        ),
      ),
    );
}

/** The claims of the ledger, each with the standing of the stamp that is shown. */
function stampedRows(page: Page): Promise<string[]> {
  return shownRows(page).evaluateAll((rows) =>
    rows.map((row) => {
      const stamp = [...row.querySelectorAll('.stamp .standing')].find((one) => one.checkVisibility());
      return `#${row.id} ${stamp?.textContent.trim() ?? ''}`;
    }),
  );
}
