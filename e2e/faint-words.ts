import type { Page } from 'playwright/test';

/** Words in sight whose colour is too close to the colour behind them, by WCAG's formula of relative luminance. */
export function faintWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((asked) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = new Set<string>();
    while (words.nextNode()) {
      const text = words.currentNode.textContent?.trim() ?? '';
      const element = words.currentNode.parentElement;
      if (text === '' || !element || !isSeen(element)) continue;
      const style = getComputedStyle(element);
      const grounds = groundsOf(element);
      const ink = element.closest('svg') ? style.fill : style.color;
      const ratio = contrast(luminance([...grounds, ink]), luminance(grounds));
      if (ratio < asked) faint.add(`${ratio.toFixed(2)} ${ink} ${element.tagName} ${text.slice(0, 60)}`);
    }
    return [...faint];

    function isSeen(element: Element): boolean {
      const isOff = element.closest(':disabled, option, title, desc, script, style, noscript') !== null;
      const box = element.getBoundingClientRect();
      return !isOff && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1;
    }

    /** The colours behind an element, from the farthest to the nearest. */
    function groundsOf(element: Element | null): string[] {
      if (!element) return ['white'];
      return [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
    }

    function luminance(layers: string[]): number {
      if (!canvas) throw new Error('no canvas');
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    function contrast(one: number, other: number): number {
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
  }, least);
}
