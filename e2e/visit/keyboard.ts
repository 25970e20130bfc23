import type { Page } from 'playwright/test';
import { expect } from '../fixtures.ts';

/** The first press of Tab on a fresh page leads to a link that skips to the main part. */
export async function expectSkipping(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Tab');
  await expect.soft(page.locator('a:focus'), address).toHaveAttribute('href', /^#./);
  await page.keyboard.press('Enter');
  await expect.soft(page.locator('main:target, main :target'), address).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect.soft(page.locator('main :focus'), address).toHaveCount(1);
}

/** Walks on by keyboard: each stop can be seen, and nothing covers it. */
export async function expectVisibleStops(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href^="#"]')?.focus();
  });
  const stops = [await stopHere(page)];
  while (stops.length < STOPS) {
    await page.keyboard.press('Tab');
    stops.push(await stopHere(page));
  }
  expect.soft(stops.filter(({ outline }) => !outline)).toEqual([]);
  expect.soft(stops.filter(({ covered }) => covered)).toEqual([]);
  expect.soft(new Set(stops.map(({ html }) => html)).size, 'the keyboard moves').toBeGreaterThan(3);
}

/** How many stops of the keyboard are looked at on a page. */
const STOPS = 12;

interface Stop {
  html: string;
  outline: boolean;
  covered: boolean;
}

/** Where the keyboard is: whether that can be seen, and whether another part of the page lies over it. */
function stopHere(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const style = getComputedStyle(here);
    const box = [...here.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
    const top = document.elementFromPoint(x, y);
    return {
      html: here.outerHTML.slice(0, 160),
      outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      covered: !top || !(here.contains(top) || top.contains(here) || isLabelOf(top, here)),
    };

    function isLabelOf(label: Element, control: Element): boolean {
      return label.closest('label')?.control === control;
    }
  });
}
