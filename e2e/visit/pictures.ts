import type { Page } from 'playwright/test';
import { expect } from '../fixtures.ts';

/** Every chart of the page shows its picture, once and large enough. Returns how many charts there are. */
export async function expectPictures(page: Page, address: string): Promise<number> {
  const pictures = await page.evaluate(picturesInSight);
  const faulty = pictures.filter(({ boxes: [box, ...others] }) => !box || others.length > 0 || !isLargeEnough(box));
  expect.soft(faulty, `pictures of ${address}`).toEqual([]);
  return pictures.length;
}

function isLargeEnough({ width, height }: { width: number; height: number }): boolean {
  return width > 200 && height > 100;
}

/** Runs in the page. A chart is drawn wide and narrow; style shows the one that fits. */
function picturesInSight(): { id: string; boxes: { width: number; height: number }[] }[] {
  return [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => ({
    id: figure.dataset.chart ?? '',
    boxes: [...figure.querySelectorAll('svg, img')]
      .map((svg) => ({ svg, box: svg.getBoundingClientRect() }))
      .filter(({ svg, box }) => box.width > 0 && svg.checkVisibility({ visibilityProperty: true }))
      .map(({ box: { width, height } }) => ({ width, height })),
  }));
}
