import type { Page } from 'playwright/test';
import { expect, firstOfEachKind, test } from './fixtures.ts';

/** Pages on which a choice is made by script. */
const CHOOSERS = ['/resolutions/in-force/'];

/** What axe cannot see: how a page looks, on one page of each kind. */
for (const address of [...firstOfEachKind(), ...CHOOSERS]) {
  test(`${address} keeps its words whole in large type, and its headings in order`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
    expect.soft(await cutWords(page), 'no words are cut off').toEqual([]);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(skips, `no level is skipped in ${levels.join(' ')}`).toEqual([]);
  });

  test(`${address} shows where the keyboard is, and nothing covers it`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const stops: Stop[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await stopHere(page));
    }
    expect.soft(stops.filter(({ outline }) => !outline)).toEqual([]);
    expect.soft(stops.filter(({ covered }) => covered)).toEqual([]);
    expect(new Set(stops.map(({ html }) => html)).size, 'the keyboard moves').toBeGreaterThan(3);
  });

  test(`${address} has targets that a finger can hit`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    expect(await smallTargets(page)).toEqual([]);
  });
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

/** Links, buttons and fields smaller than 24 pixels (WCAG 2.5.8); those within a line of text are excepted. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    return targets.filter((target) => isShown(target) && isSmall(target) && !isInLine(target)).map(outside);

    function isShown(target: HTMLElement): boolean {
      return target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !isHidden(target);
    }

    function isHidden(target: HTMLElement): boolean {
      const { width, height, right, bottom } = target.getBoundingClientRect();
      return width <= 1 || height <= 1 || right < 0 || bottom < 0;
    }

    /** Spaced targets pass, too: a circle of 24 pixels round each must touch no other. */
    function isSmall(target: HTMLElement): boolean {
      const box = target.getBoundingClientRect();
      if (box.width >= 24 && box.height >= 24) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return targets.some(
        (other) => other !== target && isShown(other) && touches(other.getBoundingClientRect(), x, y),
      );
    }

    function touches(box: DOMRect, x: number, y: number): boolean {
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(dx, dy) < 12;
    }

    function isInLine(target: HTMLElement): boolean {
      if (!isInline(target)) return false;
      let block = target.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      return /\p{L}/u.test((block?.textContent ?? '').replace(target.textContent, ''));
    }

    function isInline(element: Element): boolean {
      return getComputedStyle(element).display.startsWith('inline');
    }

    function outside(target: HTMLElement): string {
      return (target.cloneNode(false) as HTMLElement).outerHTML;
    }
  });
}

/** Elements whose words do not fit and cannot be reached by scrolling. */
function cutWords(page: Page): Promise<string[]> {
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
