import type { Page } from 'playwright/test';
import { builtText, fileOf } from '../built-site.ts';
import { expect } from '../fixtures.ts';

/** The last row of the table of the page that is open is shown to whoever is led to it. */
export async function expectLastRow(page: Page, address: string): Promise<void> {
  const anchors = [...builtText(fileOf(address)).matchAll(/<tr id="([^"]+)"/g)].map(([, id = '']) => id);
  await page.goto(`${address}#${anchors.at(-1) ?? ''}`);
  await expect.soft(page.locator('.data-table tr:target'), address).toBeInViewport();
}
