import type { Page } from 'playwright/test';

/** A colour of words, and a set of colours that lies behind it, from the farthest to the nearest. */
interface Pair {
  ink: string;
  ground: string[];
  /** The first words of the page that stand so. */
  text: string;
}

/**
 * Words in sight whose colour is too close to the colour behind them, by WCAG's formula of relative luminance. Decides
 * also what axe leaves open: words in pictures, which stand on their rim of paper, words on a gradient, which must stand
 * out from each of its colours, and words that the style sheet puts before or after an element.
 */
export async function faintWords(page: Page, least: number): Promise<string[]> {
  const pairs = await page.evaluate(wordsInSight, await page.evaluate(writtenByStyle));
  const layers = [...new Set(pairs.flatMap(({ ink, ground }) => [ground.join('|'), [...ground, ink].join('|')]))];
  const light = new Map(await page.evaluate(luminances, layers));
  return pairs.flatMap(({ text, ink, ground }) => {
    const [one = 0, other = 0] = [[...ground, ink], ground].map((layer) => light.get(layer.join('|')));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < least ? [`${ratio.toFixed(2)} ${ink} ${text}`] : [];
  });
}

/**
 * Runs in the page: which elements the style sheets write something before or after, as one selector. To ask every element
 * takes longer than all the rest.
 */
function writtenByStyle(): string {
  return [...document.styleSheets].flatMap(({ cssRules }) => writtenBy(cssRules)).join(',') || ':not(*)';

  function writtenBy(rules: CSSRuleList, around = ''): string[] {
    return [...rules].flatMap((rule) => {
      if (!(rule instanceof CSSStyleRule))
        return 'cssRules' in rule ? writtenBy(rule.cssRules as CSSRuleList, around) : [];
      const { selectorText, style, cssRules } = rule;
      if (around !== '' && !selectorText.includes('&')) throw new Error(`${selectorText} does not say what is around.`);
      const selector = selectorText.replaceAll('&', `:is(${around})`);
      const isWritten = style.content !== '' && /:(?:before|after)\b/.test(selector);
      return [...(isWritten ? [withoutPseudo(selector)] : []), ...writtenBy(cssRules, selector)];
    });
  }

  function withoutPseudo(selector: string): string {
    return selector.replaceAll(/(^|[\s,>+~])?::?(?:before|after)\b/g, (_pseudo, before?: string) =>
      before === undefined ? '' : `${before}*`,
    );
  }
}

/** Runs in the page: every pair of colours in which something is written there, by texts and by the style sheet. */
function wordsInSight(written: string): Pair[] {
  const found = new Map<string, Pair>();
  const grounds = new Map<Element | null, string[]>([[null, ['white']]]);
  const seen = new Map<Element, boolean>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const [text, element] = [texts.currentNode.textContent?.trim() ?? '', texts.currentNode.parentElement];
    if (text === '' || !element || !isSeen(element)) continue;
    const { fill, color, stroke, paintOrder } = getComputedStyle(element);
    const isDrawn = element.closest('svg') !== null;
    note(text, element, isDrawn ? fill : color, isDrawn && paintOrder.startsWith('stroke') ? [stroke] : []);
  }
  for (const element of document.body.querySelectorAll(written)) noteStyle(element);
  return [...found.values()];

  function noteStyle(element: Element): void {
    for (const pseudo of ['::before', '::after']) {
      const { content, color, backgroundColor } = getComputedStyle(element, pseudo);
      const text = /^"([^"]+)"/.exec(content)?.[1]?.trim() ?? '';
      if (text !== '' && isSeen(element)) note(text, element, color, [backgroundColor]);
    }
  }

  function note(text: string, element: Element, ink: string, over: string[]): void {
    const behind = groundsOf(element);
    const shades = getComputedStyle(element).backgroundImage.match(/\b(?:rgba?|oklch|color)\([^)]*\)/g) ?? [];
    for (const layers of [behind, ...shades.map((shade) => [...behind, shade])]) {
      const ground = [...layers, ...over];
      const key = [...ground, ink].join('|');
      if (!found.has(key)) found.set(key, { text: `${element.tagName} ${text.slice(0, 60)}`, ink, ground });
    }
  }

  function isSeen(element: Element): boolean {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const isOff = element.closest(':disabled, option, title, desc, script, style, noscript') !== null;
    const isShown = !isOff && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const answer = isShown && element.getBoundingClientRect().width > 1;
    seen.set(element, answer);
    return answer;
  }

  function groundsOf(element: Element | null): string[] {
    const known = grounds.get(element);
    if (known || !element) return known ?? [];
    const own = [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
    // What lies beneath a ground that lets nothing through, or through which all is seen, changes nothing.

    const last = own.at(-1) ?? '';
    const needed = last === 'rgba(0, 0, 0, 0)' ? own.slice(0, -1) : last.startsWith('rgb(') ? [last] : own;
    grounds.set(element, needed);
    return needed;
  }
}

/** Runs in the page: how light colours are that lie one over the other, each stack written with bars between. */
function luminances(stacks: string[]): [string, number][] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  return stacks.map((stack) => {
    for (const layer of stack.split('|')) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return [stack, 0.2126 * red + 0.7152 * green + 0.0722 * blue];
  });
}
