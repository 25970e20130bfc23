import { CHAPTERS } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { LOOKED_AT, rhythmOf } from './rhythm.ts';

test.use({ hasScripts: false, viewport: { width: 360, height: 640 } });

/** The bars of a page, in screens of a phone. `npm run rhythm` prints what each page has. */
const FIRST_PICTURE = 1;
const LONGEST_STRETCH = 2.5;

test('the home page and every chapter show something to look at on the first screen of a phone, and keep on doing so', async ({
  page,
}) => {
  for (const address of ['/', ...CHAPTERS]) {
    await page.goto(address);
    const { first, longest, after } = await page.evaluate(rhythmOf, LOOKED_AT);
    expect.soft(first, `${address}: the first picture`).toBeLessThan(FIRST_PICTURE);
    expect
      .soft(longest, `${address}: the longest stretch without one, after “${after}”`)
      .toBeLessThanOrEqual(LONGEST_STRETCH);
  }
});
