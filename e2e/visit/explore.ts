import type { Locator, Page } from 'playwright/test';
import { expect } from '../fixtures.ts';

/** The page of a chart, which is shorter than a chapter with it, and the chart. */
export const ADDRESS = '/charts/monthly-trade/';
export const ID = 'monthly-trade';

export const chartOn = (page: Page, id = ID): Locator => page.locator(`figure[data-chart="${id}"]`);

/** Opens the page and the choices of its chart, as by its button. */
export async function explore(page: Page, address = ADDRESS, id = ID): Promise<Locator> {
  await page.goto(address);
  const chart = chartOn(page, id);
  await chart.getByRole('button', { name: 'Explore this chart' }).click();
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.locator('.chart-choices')).toBeVisible();
  return chart;
}

/** The words that are said to those who listen. */
export const spoken = (chart: Locator): Locator => chart.getByRole('status');
