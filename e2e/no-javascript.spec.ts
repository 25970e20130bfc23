import type { Locator, Page } from 'playwright/test';
import { CHAPTERS, expect, pageAddresses, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const address of pageAddresses()) {
  test(`without JavaScript, ${address} shows its charts, their tables, its figures and its sources`, async ({
    page,
  }) => {
    await page.goto(address);

    await test.step('a picture for every chart', async () => {
      for (const chart of await page.locator('figure[data-chart]').all()) {
        const id = (await chart.getAttribute('data-chart')) ?? '';
        await expect.soft(chart).toHaveAttribute('id', `chart-${id}`);
        await expectOnePicture(chart);
      }
    });

    await test.step('the table of every chart', async () => {
      for (const chart of await page.locator('figure[data-chart]').all()) {
        const table = chart.locator('table');
        await expect.soft(table).toHaveCount(1);
        expect.soft(await table.locator('thead th').count()).toBeGreaterThan(1);
        expect.soft(await table.locator('tbody tr').count()).toBeGreaterThan(1);
      }
    });

    await test.step('every fact in words and in its value', async () => {
      const facts = await page.locator('data[data-fact]').evaluateAll((all) =>
        all.map((fact) => ({
          value: fact.getAttribute('value') ?? '',
          words: fact.textContent,
          html: fact.outerHTML,
        })),
      );
      expect.soft(facts.filter(({ value, words }) => value.trim() === '' || words.trim() === '')).toEqual([]);
    });

    await test.step('an entry of the list of sources for every citation', async () => {
      for (const target of await citationTargets(page)) {
        expect.soft(target, 'a citation points within its page').toMatch(/^#/);
        await expect.soft(page.locator(`[role=doc-bibliography] li[id="${target.slice(1)}"]`)).toHaveText(/\S/);
      }
    });
  });
}

for (const address of CHAPTERS) {
  test(`without JavaScript, the chapter ${address} has charts, facts and citations to look at`, async ({ page }) => {
    await page.goto(address);
    expect(await page.locator('figure[data-chart]').count()).toBeGreaterThanOrEqual(1);
    expect(await page.locator('data[data-fact]').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('a[role=doc-biblioref]').count()).toBeGreaterThanOrEqual(10);
  });
}

/** A chart is drawn wide and narrow; style shows the one that fits. */
async function expectOnePicture(chart: Locator): Promise<void> {
  const picture = chart.locator('svg:visible');
  await expect.soft(picture).toHaveCount(1);
  const box = await picture.boundingBox();
  expect.soft(box?.width).toBeGreaterThan(200);
  expect.soft(box?.height).toBeGreaterThan(100);
}

async function citationTargets(page: Page): Promise<string[]> {
  const targets = await page
    .locator('a[role=doc-biblioref]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(targets)];
}
