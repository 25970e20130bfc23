import type { Page } from 'playwright/test';

/** What does not stand in its line: a choice on another line than its words, a part of the masthead in a second row. */
export function fallenFromLine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = (one: DOMRect | undefined, other: DOMRect | undefined) =>
      one !== undefined && other !== undefined && (one.top >= other.bottom || other.top >= one.bottom);
    const boxOf = (element: Element | null | undefined) => element?.getClientRects()[0];
    const choices = [...document.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')]
      .filter((input) => apart(boxOf(input), boxOf(input.labels?.[0])))
      .map(({ id }) => `#${id} and its words`);
    const name = boxOf(document.querySelector('.wordmark'));
    const rows = [...document.querySelectorAll('.menu-button, .to-search')]
      .filter((part) => apart(name, boxOf(part)))
      .map(({ className }) => `${className} and the name of the site`);
    return [...choices, ...rows];
  });
}
