import type { Page } from 'playwright/test';

/** Elements whose words do not fit and cannot be reached by scrolling. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        const isForListeners = clipPath !== 'none' && position === 'absolute';
        const over = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && !isForListeners && over && element.checkVisibility();
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}
