import type { Page } from 'playwright/test';
import { faintWords } from './faint-words.ts';
import { firstOfEachKind, longestFirst } from './built-site.ts';
import { expect, test } from './fixtures.ts';

/** Pages on which a choice is made by script. */
const CHOOSERS = ['/resolutions/in-force/'];

/** The least contrast of text that WCAG asks for, and the one for those who ask for more. */
const [LEAST, MORE] = [4.5, 7];

const COLOURS = [
  { colorScheme: 'light', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'dark', contrast: 'no-preference', least: LEAST },
  { colorScheme: 'light', contrast: 'more', least: MORE },
  { colorScheme: 'dark', contrast: 'more', least: MORE },
] as const;

/** What axe cannot see: how a page looks, on one page of each kind. */
for (const address of longestFirst([...firstOfEachKind(), ...CHOOSERS])) {
  test(`how ${address} looks`, async ({ page }) => {
    await test.step('shows where the keyboard is, and nothing covers it', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      const stops: Stop[] = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await stopHere(page));
      }
      expect.soft(stops.filter(({ outline }) => !outline)).toEqual([]);
      expect.soft(stops.filter(({ covered }) => covered)).toEqual([]);
      expect.soft(new Set(stops.map(({ html }) => html)).size, 'the keyboard moves').toBeGreaterThan(3);
    });

    await test.step('every word stands out from its ground, and more so where more contrast is asked for', async () => {
      for (const { least, ...look } of COLOURS) {
        await page.emulateMedia(look);
        expect.soft(await faintWords(page, least), `${look.colorScheme}, contrast: ${look.contrast}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, contrast: null });
    });

    await test.step('needs no scrolling to the side at 400 percent', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBe(320);
    });

    await test.step('has targets that a finger can hit', async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect.soft(await smallTargets(page), 'small targets').toEqual([]);
    });

    await test.step('keeps its words whole in large type, and its headings in order', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
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
