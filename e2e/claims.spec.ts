import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const shownRows = (page: Page) => page.locator('.ledger > li:visible');
const stampsOf = (page: Page) => page.locator('.ledger > li:visible .stamp:visible .standing').allInnerTexts();

test('the home page names every claim of the ledger under the standing that it has now', async ({ page }) => {
  await page.goto('/claims/');
  const rows = await shownRows(page).all();
  const ledger = await Promise.all(
    rows.map(async (row) => ({
      address: (await row.locator('a[href^="/claims/"]').first().getAttribute('href')) ?? '',
      now: (await row.locator('.stamp:visible .standing').innerText()).trim(),
    })),
  );
  await page.goto('/');
  for (const { address, now } of ledger) {
    const points = page.locator('.prose li').filter({ has: page.locator(`a[href="${address}"]`) });
    await expect(points.first()).toContainText(`${now}:`);
  }
});

/** The choices are folded until they are wanted. */
const openChoices = (page: Page) => page.getByText('Show only some of the claims').click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the ledger with a script' : 'the ledger without a script', () => {
    test.use({ javaScriptEnabled });

    test('shows every claim with its basis, how it stands now and how it stood over the years', async ({ page }) => {
      await page.goto('/claims/');
      const rows = await shownRows(page).all();
      expect(rows.length).toBeGreaterThanOrEqual(10);
      for (const row of rows) {
        await expect(row.locator('.ledger-basis')).toHaveText(/\S/);
        await expect(row.locator('.stamp:visible .standing')).toHaveText(/supported|contested|unverified/i);
        await expect(row.getByRole('img')).toHaveAccessibleName(/ from \d/);
      }
    });

    test('shows the claims of one standing, and says how many', async ({ page }) => {
      await page.goto('/claims/');
      const all = await shownRows(page).count();
      await openChoices(page);
      await page.getByRole('radio', { name: /^Unverified/ }).check();
      const left = await stampsOf(page);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all);
      expect(new Set(left.map((text) => text.trim()))).toEqual(new Set(['Unverified']));
    });

    test('repaints the stamps, their reasons and the evidence for each day, and says what moved', async ({ page }) => {
      await page.goto('/claims/');
      const seen: { stamps: string[]; marks: number; moved: string[] }[] = [];
      for (const day of await page.locator('input.day').all()) {
        await day.check();
        const moved = page.locator('.stamp-was:visible');
        seen.push({
          stamps: await stampsOf(page),
          marks: await page.locator('.marks i:visible').count(),
          moved: await moved.allInnerTexts(),
        });
        await expect(page.locator('.ledger > li .ledger-reason:visible')).toHaveCount(await shownRows(page).count());
        await expect(page.locator('.tally-of-day:visible')).toHaveCount(1);
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

    test('joins standing and basis', async ({ page }) => {
      await page.goto('/claims/');
      await openChoices(page);
      await page.getByRole('radio', { name: /^Partly supported/ }).check();
      await page.getByRole('radio', { name: /^Inference/ }).check();
      const rows = await shownRows(page).all();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        await expect(row.locator('.stamp:visible .standing')).toHaveText(/Partly supported/);
        await expect(row.locator('.ledger-basis')).toHaveText(/Inference/);
      }
      await page.getByRole('radio', { name: /^All/ }).check();
      await page.getByRole('radio', { name: 'Any basis' }).check();
      expect(await shownRows(page).count()).toBeGreaterThanOrEqual(10);
    });

    test('explains every standing where it is chosen', async ({ page }) => {
      await page.goto('/claims/');
      await openChoices(page);
      for (const standing of ['Supported', 'Partly supported', 'Contested', 'Unverified']) {
        await expect(page.getByRole('radio', { name: new RegExp(`^${standing} \\d+ \\S+`) })).toHaveCount(1);
      }
    });

    test('is chosen from by keyboard', async ({ page }) => {
      await page.goto('/claims/');
      await openChoices(page);
      await page.getByRole('radio', { name: /^All/ }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: /^Supported/ })).toBeChecked();
      expect(new Set((await stampsOf(page)).map((text) => text.trim()))).toEqual(new Set(['Supported']));
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
});

test('the address does not choose what there is not', async ({ page }) => {
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

test('a claim has its evidence for and against, its history, what would change it and how to cite it', async ({
  page,
}) => {
  await page.goto('/claims/');
  const addresses = await page
    .locator('.ledger h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('region', { name: 'Evidence for' }).getByRole('listitem').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Evidence against' }).getByRole('listitem').first()).toBeVisible();
    const turns = await page.locator('.claim-history > li').all();
    expect(turns.length).toBeGreaterThan(0);
    for (const turn of turns) expect(await turn.locator('a[href^="#"]').count()).toBeGreaterThan(0);
    await expect(page.getByRole('heading', { name: 'What would change it' })).toBeVisible();
    await expect(page.locator('.citation')).toContainText(address);
  }
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

test('what was claimed is told apart from what is known: a standing is never "true" or "false"', async ({ page }) => {
  await page.goto('/claims/');
  const badges = await page.locator('.standing').allInnerTexts();
  expect(badges.length).toBeGreaterThan(20);
  for (const badge of badges) expect(badge).not.toMatch(/true|false/i);
});

test('the ledger is there for programs, and its description too', async ({ page, request }) => {
  const file = (await (await request.get('/claims.json')).json()) as {
    $schema: string;
    claims: { url: string; now: string; history: { sources: unknown[] }[] }[];
  };
  const description = (await (await request.get(new URL(file.$schema).pathname)).json()) as { $id: string };
  expect(description.$id).toBe(file.$schema);
  await page.goto('/claims/');
  expect(file.claims.length).toBe(await shownRows(page).count());
  for (const { url, history } of file.claims) {
    expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
    expect(history.every(({ sources }) => sources.length > 0)).toBe(true);
  }
});

test('a claim is described to search engines, without a rating', async ({ page }) => {
  await page.goto('/claims/');
  await page.locator('.ledger h2 a').first().click();
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as Record<
    string,
    unknown
  >;
  expect(data['@type']).toBe('Claim');
  expect(await page.locator('h1').innerText()).toMatch(/^[A-Z][a-z ]+: “.+”$/);
  expect(await page.locator('h1').innerText()).toContain(`“${String(data.text)}”`);
  expect(JSON.stringify(data)).not.toMatch(/rating|review/i);
  expect(await page.title()).toMatch(/^[A-Z][a-z ]+: “.+” · /);
});

test('the tally of a day names every claim once, under the standing of its stamp', async ({ page }) => {
  await page.goto('/claims/');
  const inTally = await page
    .locator('.in-short > div:visible')
    .evaluateAll((groups) =>
      groups.flatMap((group) =>
        [...group.querySelectorAll('a')].map((link) => [
          link.getAttribute('href'),
          group.querySelector('.standing')?.textContent.trim(),
        ]),
      ),
    );
  const stamped = await shownRows(page).evaluateAll((rows) =>
    rows.map((row) => [
      `#${row.id}`,
      [...row.querySelectorAll('.stamp .standing')].find((stamp) => stamp.checkVisibility())?.textContent.trim(),
    ]),
  );
  expect(inTally.sort()).toEqual(stamped.sort());
});
