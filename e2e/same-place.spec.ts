import { readdirSync } from 'node:fs';
import { BUILT_SITE, builtText, chartIds, fileOf, inGroups, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { comeAlive, places } from './live-places.ts';

/** Narrow by day and wide by night; every other chart in a middling window, where its wide picture is drawn smaller. */
const looksOf = (at: number) =>
  [
    { width: 320, colorScheme: 'light' },
    { width: at % 2 === 0 ? 1280 : 768, colorScheme: 'dark' },
  ] as const;

/** The live charts of the site, each with the first page that shows it. */
function liveCharts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const address of pageAddresses().filter((one) => one.endsWith('/'))) {
    const html = builtText(fileOf(address));
    for (const [, id = ''] of html.matchAll(/data-live-chart="[^"]*\/charts\/([^"/]+)\/live\.json"/g))
      if (!found.has(id)) found.set(id, address);
  }
  return found;
}

type Both = Awaited<ReturnType<typeof places>>;

/** How many charts one test opens after another. */
const AT_ONCE = 4;

for (const group of inGroups([...liveCharts()], AT_ONCE)) {
  const ids = group.map(([id]) => id).join(', ');
  test(`${ids}: ticks, plot and every mark keep within a pixel of the picture when it comes alive, and when width or colours change`, async ({
    page,
  }) => {
    for (const [number, [id, address]] of group.entries()) {
      for (const [at, { width, colorScheme }] of looksOf(number).entries()) {
        await test.step(`${id} at ${String(width)} pixels, ${colorScheme}`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          if (at === 0) await page.goto(address);
          if (at === 0) await comeAlive(page, id);
          const seen: Both[] = [];
          const isDrawnAnew = async () => isSameLook((seen[0] = await places(page, id)));
          await expect.poll(isDrawnAnew, `${id} is drawn as wide and in the colours of its picture`).toBe(true);
          seen.forEach(expectSamePlaces);
        });
      }
    }
  });
}

test('every live chart that has a page is compared', () => {
  const compared = liveCharts();
  for (const name of chartIds()) {
    const files = readdirSync(new URL(`charts/${name}/`, BUILT_SITE));
    if (files.includes('live.json') && files.includes('index.html')) expect([...compared.keys()]).toContain(name);
  }
  expect(compared.size).toBeGreaterThan(5);
});

/** A live chart follows its picture when that takes on another width or other colours. */
function isSameLook({ picture, live }: Both): boolean {
  const [width = NaN, wanted = NaN] = [live.canvas[2], picture.canvas[2]];
  return Math.abs(width - wanted) <= 1 && live.colours.join() === picture.colours.join();
}

function expectSamePlaces({ picture, live }: Both): void {
  expect(live.ticks.length, 'there are ticks').toBeGreaterThan(1);
  expectClose(live.plot, picture.plot, 'plot');
  expectClose(live.canvas, picture.canvas, 'canvas');
  expect(live.ticks.length).toBe(picture.ticks.length);
  expectClose(live.ticks, picture.ticks, 'ticks');
  expect(live.marks.length, 'there are marks').toBeGreaterThan(0);
  expect(live.marks.length).toBe(picture.marks.length);
  live.marks.forEach((marks, index) => {
    const drawn = inOrder(picture.marks[index] ?? [], picture.isRows);
    expect(marks.length).toBe(drawn.length);
    inOrder(marks, live.isRows).forEach((mark, at) => {
      const other = drawn[at] ?? [];
      // A dot of the picture has at most a bar of no length beneath it.
      const isDot = other.length === 2;
      const [x = NaN, , toX = x] = mark;
      if (isDot) expectClose([toX], [x], `length of mark ${String(at)}`);
      expectClose(isDot ? middle(mark) : mark, other, `mark ${String(at)}`);
    });
  });
  expect(live.colours, 'colours').toEqual(picture.colours);
}

function expectClose(live: readonly number[], picture: readonly number[], what: string): void {
  const worst = Math.max(0, ...live.map((place, index) => Math.abs(place - (picture[index] ?? NaN))));
  expect(worst, `${what}: ${live.join(' ')} and ${picture.join(' ')}`).toBeLessThanOrEqual(1);
}

function inOrder(marks: readonly number[][], isRows: boolean): number[][] {
  const along = (mark: readonly number[]) => middle(mark)[isRows ? 1 : 0] ?? NaN;
  const across = (mark: readonly number[]) => middle(mark)[isRows ? 0 : 1] ?? NaN;
  const isNear = (a: readonly number[], b: readonly number[]) => Math.abs(along(a) - along(b)) < 1;
  return marks.toSorted((a, b) => (isNear(a, b) ? across(a) - across(b) : along(a) - along(b)));
}

function middle([x = NaN, y = NaN, toX = x, toY = y]: readonly number[]): number[] {
  return [(x + toX) / 2, (y + toY) / 2];
}
