import type { Page } from 'playwright/test';

/** What is amiss with targets in sight, each told by its opening tag. */
export interface TargetFaults {
  /** Smaller than 24 pixels (WCAG 2.5.8), and too near to another; those within a line of text are excepted. */
  small: string[];
  /** Links within a line of text that nothing but colour tells from it (WCAG 1.4.1). */
  byColourAlone: string[];
}

/** Links, buttons and fields that fingers miss or eyes overlook. */
export function targetFaults(page: Page): Promise<TargetFaults> {
  return page.evaluate(look);
}

/** Runs in the page. */
function look(): TargetFaults {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  const targets = all.filter(isShown).map((target) => ({ target, box: target.getBoundingClientRect() }));
  const [inLine, onTheirOwn] = [true, false].map((is) => targets.filter(({ target }) => isInLine(target) === is));
  return {
    small: (onTheirOwn ?? []).filter(isSmall).map(outside),
    byColourAlone: (inLine ?? []).filter(({ target }) => target.matches('a') && !isMarked(target)).map(outside),
  };

  function isShown(target: HTMLElement): boolean {
    return target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !isHidden(target);
  }

  function isHidden(target: HTMLElement): boolean {
    const { width, height, right, bottom } = target.getBoundingClientRect();
    return width <= 1 || height <= 1 || right < 0 || bottom < 0;
  }

  /** Spaced targets pass, too: a circle of 24 pixels round each must touch no other. */
  function isSmall({ target, box }: (typeof targets)[number]): boolean {
    if (box.width >= 24 && box.height >= 24) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return targets.some((other) => other.target !== target && touches(other.box, x, y));
  }

  function touches(box: DOMRect, x: number, y: number): boolean {
    const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
    return Math.hypot(dx, dy) < 12;
  }

  function isInLine(target: HTMLElement): boolean {
    return isInline(target) && /\p{L}/u.test(blockOf(target)?.textContent.replace(target.textContent, '') ?? '');
  }

  function blockOf(target: HTMLElement): HTMLElement | null {
    let block = target.parentElement;
    while (block && isInline(block)) block = block.parentElement;
    return block;
  }

  function isInline(element: Element): boolean {
    return getComputedStyle(element).display.startsWith('inline');
  }

  /** A line beneath, a frame, a ground, or other letters than those of the text around. */
  function isMarked(link: HTMLElement): boolean {
    const [own, around] = [link, blockOf(link) ?? link].map((element) => getComputedStyle(element));
    if (!own || !around) return false;
    const { textDecorationLine: line, borderBottomStyle: border, backgroundColor: ground } = own;
    const isLined = line !== 'none' || border !== 'none' || ground !== 'rgba(0, 0, 0, 0)';
    return isLined || own.fontWeight !== around.fontWeight || own.verticalAlign === 'super';
  }

  function outside({ target }: (typeof targets)[number]): string {
    return (target.cloneNode(false) as HTMLElement).outerHTML;
  }
}
