import { builtText, fileOf, inGroups, longestFirst, pageAddresses } from './built-site.ts';
import { expect, test } from './fixtures.ts';

// What the HTML alone can answer (tables, figures, citations) is asked in built/no-javascript.test.ts.

test.use({ javaScriptEnabled: false });

const withCharts = pageAddresses().filter((address) => builtText(fileOf(address)).includes(' data-chart="'));

test('there are pages with charts', () => {
  expect(withCharts.length).toBeGreaterThan(20);
});

for (const group of inGroups(longestFirst(withCharts), 9)) {
  test(`without JavaScript, every chart shows a picture on ${group.join(' ')}`, async ({ page }) => {
    for (const address of group) {
      await page.goto(address);
      const pictures = await page.evaluate(picturesInSight);
      expect.soft(pictures.length, address).toBeGreaterThan(0);
      for (const { id, boxes } of pictures) {
        expect.soft(boxes, `${id} on ${address}`).toHaveLength(1);
        const [box] = boxes;
        expect.soft(box?.width, `${id} on ${address}`).toBeGreaterThan(200);
        expect.soft(box?.height, `${id} on ${address}`).toBeGreaterThan(100);
      }
    }
  });
}

/** Runs in the page. A chart is drawn wide and narrow; style shows the one that fits. */
function picturesInSight(): { id: string; boxes: { width: number; height: number }[] }[] {
  return [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => ({
    id: figure.dataset.chart ?? '',
    boxes: [...figure.querySelectorAll('svg')]
      .map((svg) => ({ svg, box: svg.getBoundingClientRect() }))
      .filter(({ svg, box }) => box.width > 0 && svg.checkVisibility({ visibilityProperty: true }))
      .map(({ box: { width, height } }) => ({ width, height })),
  }));
}
