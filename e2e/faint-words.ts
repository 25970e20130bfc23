import type { Page } from 'playwright/test';

/** Some words with their colour, and each set of colours that may lie behind them, from the farthest to the nearest. */
interface Words {
  text: string;
  ink: string;
  grounds: string[][];
}

/**
 * Words in sight whose colour is too close to the colour behind them, by WCAG's formula of relative luminance. Decides
 * also what axe leaves open: words in pictures, which stand on their rim of paper, words that the style sheet puts
 * before or after an element, and words on a gradient, which must stand out from each of its colours.
 */
export async function faintWords(page: Page, least: number): Promise<string[]> {
  const words = await page.evaluate(wordsInSight);
  const pairs = words.flatMap(({ text, ink, grounds }) => grounds.map((ground) => ({ text, ink, ground })));
  const layers = [...new Set(pairs.flatMap(({ ink, ground }) => [ground.join('|'), [...ground, ink].join('|')]))];
  const light = new Map(await page.evaluate(luminances, layers));
  const faint = pairs.flatMap(({ text, ink, ground }) => {
    const [one = 0, other = 0] = [[...ground, ink], ground].map((layer) => light.get(layer.join('|')));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < least ? [`${ratio.toFixed(2)} ${ink} ${text}`] : [];
  });
  return [...new Set(faint)];
}

/** Runs in the page: everything that is written there, by texts and by the style sheet. */
function wordsInSight(): Words[] {
  const found: Words[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !isSeen(element)) continue;
    const { fill, color, stroke, paintOrder } = getComputedStyle(element);
    const isDrawn = element.closest('svg') !== null;
    note(
      texts.currentNode.textContent,
      element,
      isDrawn ? fill : color,
      isDrawn && paintOrder.startsWith('stroke') ? [stroke] : [],
    );
  }
  for (const element of document.querySelectorAll('body *:not(svg *)')) {
    for (const pseudo of ['::before', '::after']) {
      const { content, color, backgroundColor } = getComputedStyle(element, pseudo);
      const text = /^"([^"]+)"/.exec(content)?.[1] ?? null;
      if (text !== null && isSeen(element)) note(text, element, color, [backgroundColor]);
    }
  }
  return found;

  function note(text: string | null, element: Element, ink: string, over: string[]): void {
    const words = text?.trim().slice(0, 60) ?? '';
    const grounds = groundsOf(element);
    const shades = getComputedStyle(element).backgroundImage.match(/\b(?:rgba?|oklch|color)\([^)]*\)/g) ?? [];
    const all = [grounds, ...shades.map((shade) => [...grounds, shade])].map((layers) => [...layers, ...over]);
    if (words !== '') found.push({ text: `${element.tagName} ${words}`, ink, grounds: all });
  }

  function isSeen(element: Element): boolean {
    const isOff = element.closest(':disabled, option, title, desc, script, style, noscript') !== null;
    const box = element.getBoundingClientRect();
    return !isOff && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1;
  }

  function groundsOf(element: Element | null): string[] {
    if (!element) return ['white'];
    return [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
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
