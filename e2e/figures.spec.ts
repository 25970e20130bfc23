import type { Page } from 'playwright/test';
import { CHAPTERS } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { tap } from './visit/tap.ts';

const noteOn = (page: Page) => page.locator('.figure-notes > :popover-open');
const figuresOf = (page: Page) => page.locator('.prose a.fact');

test('a press or a key on a figure opens its note, and Escape leads back to the figure; on paper it is plain words', async ({
  page,
}) => {
  await page.goto('/trade/');
  const figure = figuresOf(page).first();
  await figure.click();
  await expect(noteOn(page)).toHaveCount(1);
  await expect(noteOn(page)).toBeInViewport();
  expect(new URL(page.url()).hash, 'the reader stays where they are').toBe('');
  await page.keyboard.press('Escape');
  await expect(noteOn(page)).toHaveCount(0);
  await expect(figure).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(noteOn(page).locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();

  // Only the first figure of a page says what such links do, by the title of the list.
  const described = page.locator('a.fact[aria-describedby]');
  await expect(described).toHaveCount(1);
  await expect(described).toHaveAccessibleDescription(/^The \d+ figures on this page: who says so/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figure-notes > li').first()).toBeHidden();
  await expect(figure).toHaveCSS('text-decoration-line', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ hasScripts: false });

  test('a figure leads to its note at the foot of the page, and a term to its explanation', async ({ page }) => {
    await page.goto('/trade/');
    await figuresOf(page).first().click();
    await expect(page.locator('.figure-notes > li:target')).toBeInViewport();
    await page.goBack();
    await page.locator('.prose a.term').first().click();
    await expect(page.locator('.term-notes > li:target')).toBeInViewport();
  });
});

test('a note on a figure from a table leads to the very row', async ({ page }) => {
  for (const address of CHAPTERS) {
    await page.goto(address);
    const toRow = page.locator('.figure-notes a[href^="/data/"]').first();
    if ((await toRow.count()) === 0) continue;
    const id = (await toRow.locator('xpath=..').getAttribute('id')) ?? '';
    await page.locator(`.prose a.fact[href="#${id}"]`).first().click();
    await expect(noteOn(page)).toHaveText(/: \S.*, lines? \d[\d–, ]*$/);
    await noteOn(page).locator('a[href^="/data/"]').click();
    await expect(page.locator('tr:target')).toBeInViewport();
    return;
  }
  throw new Error('No chapter has a figure from a table.');
});

test.describe('with a finger on a small window', () => {
  test.use({ hasFinger: true, viewport: { width: 360, height: 640 } });

  test('a tap opens the note along the foot, and a source that it names is shown with it', async ({ page }) => {
    await page.goto('/trade/');
    const withSource = page.locator('.figure-notes > li:has(a[href^="#source-"])').first();
    const id = (await withSource.getAttribute('id')) ?? '';
    await tap(page.locator(`.prose a.fact[href="#${id}"]`).first());
    await expect(noteOn(page)).toBeInViewport({ ratio: 1 });
    await tap(noteOn(page).locator('a[href^="#source-"]').first());
    const source = page.locator('.references li:target');
    await expect(source).toBeInViewport();
    const [note, entry] = [await noteOn(page).boundingBox(), await source.boundingBox()];
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(entry?.y ?? 0);
  });
});

test('the list of figures is folded until it is asked for, and shows the one that is led to', async ({ page }) => {
  await page.goto('/trade/');
  const entries = page.locator('.figure-notes > li');
  await expect(entries.first()).toBeHidden();
  await page.locator('.figures > summary').press('Enter');
  await expect(entries.first()).toBeVisible();
  const id = (await entries.nth(1).getAttribute('id')) ?? '';
  await page.goto(`/workers/`);
  await page.goto(`/trade/#${id}`);
  await expect(page.locator('.figure-notes > li:target')).toBeInViewport();
});

test('a sentence with figures is selected and copied as running text', async ({ page }) => {
  await page.goto('/workers/');
  const sentence = page.locator('.prose p:has(a.fact)').first();
  const { copied, figures } = await sentence.evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    const inText = [...paragraph.querySelectorAll('data')].map(({ textContent }) => textContent);
    return { copied: getSelection()?.toString() ?? '', figures: inText };
  });
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) expect(copied).toContain(figure);
});
