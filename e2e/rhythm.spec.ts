import { CHAPTERS } from './built-site.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

/** The bars of a page, in screens of a phone. Two and a half would be a good stretch; this one may only fall. */
const FIRST_PICTURE = 1;
const LONGEST_STRETCH = 9;

test('the home page and every chapter show something to look at on the first screen of a phone, and keep on doing so', async ({
  page,
}) => {
  const table: Record<string, ReturnType<typeof rhythmOf>> = {};
  for (const address of ['/', ...CHAPTERS]) {
    await page.goto(address);
    const rhythm = await page.evaluate(rhythmOf);
    table[address] = rhythm;
    expect.soft(rhythm.first, `${address}: the first picture`).toBeLessThan(FIRST_PICTURE);
    expect.soft(rhythm.longest, `${address}: the longest stretch without one`).toBeLessThan(LONGEST_STRETCH);
  }
  test.info().annotations.push({ type: 'rhythm', description: JSON.stringify(table) });
});

/**
 * Runs in the page: after how many screens the first picture comes, the longest stretch of the article without a
 * picture, a table or a diagram, and which share of the height its sources, lists and footer have.
 */
function rhythmOf(): { first: number; longest: number; apparatus: number; screens: number } {
  const seen = 'svg:not(.standing-sign), .prose table, .flow, .chapters, .key-figures, blockquote';
  const screens = (pixels: number) => Math.round((pixels / innerHeight) * 10) / 10;
  const boxes = [...document.querySelectorAll(`main :is(${seen})`)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ height }) => height > 24)
    .sort((one, other) => one.top - other.top);
  const end = document.querySelector('.apparatus')?.getBoundingClientRect().top ?? 0;
  const { longest } = [...boxes, new DOMRect(0, end, 0, 0)].reduce(
    ({ longest: most, from }, box) => ({
      longest: Math.max(most, Math.min(box.top, end) - from),
      from: Math.max(from, box.bottom),
    }),
    { longest: 0, from: 0 },
  );
  const height = document.documentElement.scrollHeight;
  return {
    first: screens(boxes[0]?.top ?? Infinity),
    longest: screens(longest),
    apparatus: Math.round((100 * (height - end)) / height),
    screens: screens(height),
  };
}
