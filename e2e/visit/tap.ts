import type { Locator } from 'playwright/test';

/**
 * Taps on a part of a page with one finger. Playwright's own `tap` asks for a tab that was made for fingers, and another tab
 * for each test takes longer than the test.
 */
export async function tap(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  const touchPoints = await part.evaluate((element) => {
    const [box] = element.getClientRects();
    if (!box) throw new Error('What is not shown cannot be tapped.');
    return [{ x: box.left + box.width / 2, y: box.top + box.height / 2 }];
  });
  const browser = await part.page().context().newCDPSession(part.page());
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await browser.detach();
}
