import type { Locator, Page } from 'playwright/test';
import { CHAPTERS } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { tap } from './visit/tap.ts';

test.use({ hasScripts: false });

interface Box {
  label: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

for (const address of CHAPTERS) {
  test(`the citations of ${address}`, async ({ page }) => {
    await page.goto(address);

    for (const width of [1920, 1280]) {
      await test.step(`have notes in the margin at ${String(width)} pixels that touch neither each other nor anything else`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const notes = await notesOf(page);
        expect.soft(notes.length).toBeGreaterThan(20);
        const rest = await boxesOf(page.locator('.prose :is(p, li, h2, h3, figure, .table-scroll):visible'));
        expect.soft(touching(notes, notes), 'notes touch each other').toEqual([]);
        expect.soft(touching(notes, rest), 'notes touch the text').toEqual([]);
        expect.soft(notes.filter(({ right }) => right > width)).toEqual([]);
        const below = notes.map(({ top, line }) => top - line);
        if (width === 1280) expect.soft(Math.max(...below), 'notes stay near their lines').toBeLessThan(300);
      });
    }

    await test.step('print their marks and the list with addresses, and no notes in the margin', async () => {
      await page.emulateMedia({ media: 'print' });
      expect.soft(await notesOf(page)).toEqual([]);
      await expect.soft(page.locator('.back:visible')).toHaveCount(0);
      await expect.soft(page.locator('.cite a').first()).toBeVisible();
      const link = page.locator('.references ol > li .source a').first();
      const printed = await link.evaluate((anchor) => getComputedStyle(anchor, '::after').content);
      expect.soft(printed).toContain(await link.getAttribute('href'));
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
  test.use({ viewport: { width: 360, height: 740 }, hasFinger: true });

  test('a touch shows the source in place, and closing it leaves the reader there', async ({ page }) => {
    await page.goto('/workers/');
    const mark = page.locator('.cite a').nth(20);
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await tap(mark);
    const entry = page.locator('.references li:target');
    await expect(entry).toBeInViewport();
    await expect(entry).toHaveText(/\S/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await tap(page.locator('.close-source'));
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

/**
 * The notes in the margin that are shown. The style sheet makes them of the names of their marks, so that no text holds
 * them; only the browser itself knows their boxes.
 */
async function notesOf(page: Page): Promise<(Box & { line: number })[]> {
  const browser = await page.context().newCDPSession(page);
  const { documents, strings } = await browser.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['float'],
    includeTextColorOpacities: false,
  });
  const { nodes, layout } = documents[0] ?? {};
  if (!nodes || !layout) throw new Error('The browser gave no boxes.');
  // A node has the first of its boxes.
  const places = new Map(layout.nodeIndex.map((node, at) => [node, at] as const).reverse());
  const boxOf = (node: number) => layout.bounds[places.get(node) ?? -1];
  const scroll = await page.evaluate(() => scrollY);
  const boxes = (nodes.pseudoType?.index ?? []).flatMap((node, at) => {
    const kind = strings[nodes.pseudoType?.value[at] ?? -1];
    const mark = nodes.parentIndex?.[node] ?? -1;
    const [left = 0, top = 0, width = 0, height = 0] = boxOf(node) ?? [];
    const shown = kind === 'after' && strings[layout.styles[places.get(node) ?? -1]?.[0] ?? -1] !== 'none';
    const line = boxOf(mark)?.[1] ?? Number.NaN;
    return shown && width > 0
      ? [
          {
            label: `note ${String(node)}`,
            left,
            right: left + width,
            top: top - scroll,
            bottom: top + height - scroll,
            line: line - scroll,
          },
        ]
      : [];
  });
  return boxes;
}
