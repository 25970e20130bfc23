/** How a page looks to somebody who scrolls through it. Lengths are in screens, to a tenth. */
export interface Rhythm {
  /** Where the first picture begins. */
  first: number;
  /** The longest stretch of the article without anything to look at, and the words with which it begins. */
  longest: number;
  after: string;
  /** Which part of the height of the page its sources, lists and footer have, in percent. */
  apparatus: number;
  screens: number;
  /** The words in the pictures that show, without those that come as files. */
  words: number;
  /** The addresses of pictures that come as files. */
  files: string[];
}

/**
 * What there is to look at: pictures, tables, diagrams, dates on a line, words in large type, figures in large type, a
 * claim with the signs of how it stands. What is folded away is not seen.
 */
export const LOOKED_AT =
  'svg:not(.standing-sign), img, .prose table, .flow, .dates, .voices, .chapters, .key-figures, .claim-box';

/** Measures an open page. Runs in the page, and so takes nothing from outside. */
export function rhythmOf(lookedAt: string): Rhythm {
  const screens = (pixels: number) => Math.round((pixels / innerHeight) * 10) / 10;
  const seen = [...document.querySelectorAll(lookedAt)].filter(
    (element) => element.closest('main') && element.checkVisibility() && element.getBoundingClientRect().height > 24,
  );
  const boxes = seen.map((element) => element.getBoundingClientRect()).toSorted((one, other) => one.top - other.top);
  const end = document.querySelector('.apparatus')?.getBoundingClientRect().top ?? 0;
  const stretches: { length: number; from: number }[] = [];
  let from = 0;
  for (const box of [...boxes, new DOMRect(0, end, 0, 0)]) {
    stretches.push({ length: Math.min(box.top, end) - from, from });
    from = Math.max(from, box.bottom);
  }
  const longest = stretches.reduce((most, stretch) => (stretch.length > most.length ? stretch : most));
  const next = [...document.querySelectorAll('.prose > *')].find(
    (element) => element.checkVisibility() && element.getBoundingClientRect().top >= longest.from - 1,
  );
  const texts = [...document.querySelectorAll('main svg text')]
    .filter((text) => text.checkVisibility())
    .map(({ textContent }) => textContent);
  const height = document.documentElement.scrollHeight;
  return {
    first: screens(boxes[0]?.top ?? Infinity),
    longest: screens(longest.length),
    after: (next?.textContent ?? '').trim().slice(0, 50),
    apparatus: Math.round((100 * (height - end)) / height),
    screens: screens(height),
    words: texts.join(' ').split(/\s+/).filter(Boolean).length,
    files: [...document.querySelectorAll<HTMLImageElement>('main img')].map(({ src }) => new URL(src).pathname),
  };
}
