import type { Page } from 'playwright/test';

/** What a page keeps from those who listen or use no pointer, each place told by its opening tag. */
export interface LostToListeners {
  /** Links, buttons, fields, pictures and parts without a name. */
  nameless: string[];
  /** Parts that scroll to the side and that no key reaches. */
  outOfReach: string[];
  /** What keys reach and nobody hears of. */
  silent: string[];
  /** Words that stand in no landmark. */
  astray: string[];
}

/**
 * The faults of single places, in far less time than axe takes, which looks at a page of each kind. What stands wrong in
 * the HTML itself is asked of every page by html-validate and the Nu Html Checker.
 */
export function lostToListeners(page: Page): Promise<LostToListeners> {
  return page.evaluate(look);
}

/** Runs in the page. */
function look(): LostToListeners {
  const CONTROLS = 'a[href], button, summary, input:not([type=hidden]), select, textarea';
  const NAMED = `${CONTROLS}, img, [role=img], [role=region], [role=group], nav, fieldset`;
  const LANDMARKS = 'header, nav, main, footer, aside, [role=region], [role=search], [popover]';
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());
  const isSilent = (part: Element) => part.closest('[aria-hidden=true]') !== null;
  return {
    nameless: shown(NAMED)
      .filter((part) => !isSilent(part) && nameOf(part).trim() === '')
      .map(opening),
    outOfReach: [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && isScrolled(part) && !isReached(part))
      .map(opening),
    silent: shown(`${CONTROLS}, [tabindex='0']`).filter(isSilent).map(opening),
    astray: shown(`body *:not(${LANDMARKS}, :is(${LANDMARKS}) *, script, style, svg *, body > a[href^="#"])`)
      .filter(hasOwnWords)
      .map(opening),
  };

  function nameOf(part: Element): string {
    const said = (part.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
    const labels = 'labels' in part ? [...((part as HTMLInputElement).labels ?? [])] : [];
    const own = ['aria-label', 'alt', 'title'].map((name) => part.getAttribute(name) ?? '');
    // A picture without words is said to be one by an empty text in its place.
    if (part.matches('img[alt=""]')) return 'an ornament';
    const given = [...own, ...[...said, ...labels].map((other) => other?.textContent ?? '')].join('');
    if (given.trim() !== '') return given;
    return part.matches('nav, fieldset, [role=region], [role=group]') ? legendOf(part) : textOf(part);
  }

  function legendOf(part: Element): string {
    return part.matches('nav') ? 'the menu' : (part.querySelector('legend')?.textContent ?? '');
  }

  function textOf(part: Element): string {
    const copy = part.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const alternatives = [...copy.querySelectorAll('[alt], [aria-label]')];
    return copy.textContent + alternatives.map((one) => one.getAttribute('alt') ?? one.ariaLabel).join('');
  }

  function isScrolled(part: Element): boolean {
    return ['auto', 'scroll'].includes(getComputedStyle(part).overflowX) && part.checkVisibility();
  }

  function isReached(part: HTMLElement): boolean {
    return part.tabIndex >= 0 || part.querySelector('a[href], button, input, [tabindex="0"]') !== null;
  }

  function hasOwnWords(part: Element): boolean {
    return [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''));
  }

  function opening(part: Element): string {
    return (part.cloneNode(false) as Element).outerHTML.slice(0, 160);
  }
}
