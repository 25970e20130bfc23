import type { Locator, Page } from 'playwright/test';
import { CHAPTERS, expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

interface Box {
  label: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

for (const address of CHAPTERS) {
  test.describe(`the citations of ${address}`, () => {
    test.beforeEach(({ page }) => page.goto(address));

    test('are numbered in reading order, without a gap', async ({ page }) => {
      const numbers = await numbersOfMarks(page);
      const firsts = [...new Set(numbers)];
      expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    });

    test('have the numbers of their entries in the list', async ({ page }) => {
      expect(await misnumbered(page)).toEqual([]);
    });

    test('are linked to and fro: every mark has a way back to it', async ({ page }) => {
      expect(await marksWithoutWayBack(page)).toEqual([]);
    });

    for (const width of [1280, 1920]) {
      test(`have notes in the margin at ${String(width)} pixels that touch neither each other nor anything else`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        const notes = await boxesOf(page.locator('.margin-note:visible'));
        expect(notes.length).toBeGreaterThan(20);
        const rest = await boxesOf(page.locator('.prose :is(p, li, h2, h3, figure, .table-scroll):visible'));
        expect(touching(notes, notes), 'notes touch each other').toEqual([]);
        expect(touching(notes, rest), 'notes touch the text').toEqual([]);
        expect(notes.filter(({ right }) => right > width)).toEqual([]);
      });
    }

    test('have notes that stay near their lines at 1280 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(Math.max(...(await distances(page)))).toBeLessThan(300);
    });

    test('print their marks and the list with addresses, and no notes in the margin', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.margin-note:visible')).toHaveCount(0);
      await expect(page.locator('.back:visible')).toHaveCount(0);
      await expect(page.locator('.cite a').first()).toBeVisible();
      const link = page.locator('.references ol > li .source a').first();
      const address = await link.evaluate((anchor) => getComputedStyle(anchor, '::after').content);
      expect(address).toContain(await link.getAttribute('href'));
    });
  });
}

test('the keyboard goes from a mark to its source and back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/workers/');
  const mark = page.locator('.cite a').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const entry = page.locator('.references li:target');
  await expect(entry).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(entry.locator('a:focus')).toHaveCount(1);
  await entry.locator('[role=doc-backlink]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cite:target')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a touch shows the source in place, and closing it leaves the reader there', async ({ page }) => {
    await page.goto('/workers/');
    const mark = page.locator('.cite a').nth(20);
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await mark.tap();
    const entry = page.locator('.references li:target');
    await expect(entry).toBeInViewport();
    await expect(entry).toHaveText(/\S/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.locator('.close-source').tap();
    await expect(entry).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(mark).toBeInViewport();
  });

  test('a source behind a figure is shown although its part of the list is folded', async ({ page }) => {
    await page.goto('/workers/');
    const hidden = await page.locator('.references details li').first().getAttribute('id');
    await page.goto(`/workers/#${String(hidden)}`);
    await expect(page.locator('.references li:target')).toBeInViewport();
  });
});

test('the box says what a page rests on, and its numbers add up to the list', async ({ page }) => {
  await page.goto('/workers/');
  const counts = await page.locator('.rests-on li b').allTextContents();
  const entries = await page.locator('.references ol > li').count();
  const charted = await page.locator('.references .charted b').allTextContents();
  expect(sum(counts)).toBe(entries + sum(charted));
});

function sum(numbers: readonly string[]): number {
  return numbers.reduce((total, number) => total + Number(number), 0);
}

function numbersOfMarks(page: Page): Promise<number[]> {
  return page
    .locator('.cite a')
    .evaluateAll((marks) => marks.map((mark) => Number(mark.firstChild?.textContent ?? Number.NaN)));
}

/** Marks whose number is not that of the entry they lead to. */
function misnumbered(page: Page): Promise<string[]> {
  return page.locator('.cite a').evaluateAll((marks) => {
    const entries = [...document.querySelectorAll('.references ol > li')].map(({ id }) => `#${id}`);
    const numberOf = (mark: Element) => entries.indexOf(mark.getAttribute('href') ?? '') + 1;
    return marks
      .filter((mark) => numberOf(mark) !== Number(mark.firstChild?.textContent))
      .map(({ outerHTML }) => outerHTML);
  });
}

function marksWithoutWayBack(page: Page): Promise<string[]> {
  return page.locator('.cite a').evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const entry = document.querySelector(mark.getAttribute('href') ?? '');
        const back = `a[role=doc-backlink][href="#${mark.closest('.cite')?.id ?? ''}"]`;
        return entry?.querySelector(back) === null;
      })
      .map(({ outerHTML }) => outerHTML),
  );
}

function boxesOf(parts: Locator): Promise<Box[]> {
  return parts.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { label: element.textContent.trim().slice(0, 60), left, right, top, bottom };
    }),
  );
}

/** Pairs of different boxes that share more than a hair's breadth. */
function touching(some: readonly Box[], others: readonly Box[]): string[] {
  const share = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return some.flatMap((a, index) =>
    others
      .filter((b, other) => (some === others ? other > index : true) && share(a, b))
      .map((b) => `${a.label} / ${b.label}`),
  );
}

/** How far each note lies below its mark. */
function distances(page: Page): Promise<number[]> {
  return page
    .locator('.margin-note:visible')
    .evaluateAll((notes) =>
      notes.map(
        (note) => note.getBoundingClientRect().top - (note.closest('.cite')?.getBoundingClientRect().top ?? Number.NaN),
      ),
    );
}
