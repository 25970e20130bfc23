import type { Locator, Page } from 'playwright/test';
import { CHAPTERS, expect, pageAddresses, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const address of pageAddresses()) {
  test.describe(`without JavaScript, ${address}`, () => {
    test.beforeEach(({ page }) => page.goto(address));

    test('shows a picture for every chart', async ({ page }) => {
      for (const chart of await page.locator('figure[data-chart]').all()) {
        await expect(chart).toHaveAttribute('id', `chart-${(await chart.getAttribute('data-chart')) ?? ''}`);
        await expectOnePicture(chart);
      }
    });

    test('holds the table of every chart', async ({ page }) => {
      for (const chart of await page.locator('figure[data-chart]').all()) {
        const table = chart.locator('table');
        await expect(table).toHaveCount(1);
        expect(await table.locator('thead th').count()).toBeGreaterThan(1);
        expect(await table.locator('tbody tr').count()).toBeGreaterThan(1);
      }
    });

    test('says every fact in words and in its value', async ({ page }) => {
      for (const fact of await page.locator('data[data-fact]').all()) {
        await expect(fact).toHaveAttribute('value', /\S/);
        await expect(fact).toHaveText(/\S/);
      }
    });

    test('links every citation to an entry of the list of sources', async ({ page }) => {
      for (const target of await citationTargets(page)) {
        expect(target, 'a citation points within its page').toMatch(/^#/);
        await expect(page.locator(`[role=doc-bibliography] li[id="${target.slice(1)}"]`)).toHaveText(/\S/);
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
  await expect(picture).toHaveCount(1);
  const box = await picture.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  expect(box?.height).toBeGreaterThan(100);
}

async function citationTargets(page: Page): Promise<string[]> {
  const links = await page.locator('a[role=doc-biblioref]').all();
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(targets.map((target) => target ?? ''))];
}
