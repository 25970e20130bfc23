import type { Page } from 'playwright/test';
import { builtText, fileOf, firstOfEachKind, inGroups, longestFirst } from './built-site.ts';
import { faintWords } from './faint-words.ts';
import { expect, test } from './fixtures.ts';

/** What browsers of five years ago do not know, spelt so that this one does not know it either. */
const UNKNOWN: readonly [known: RegExp, unknown: string][] = [
  [/:has\(/g, ':-no-has('],
  [/:popover-open/g, ':-no-popover-open'],
  [/(<[^<>]*\s)popover(?=[\s>=])/g, '$1data-no-popover'],
  [/position-area|position-anchor|anchor-name|position-try-fallbacks/g, '-no-$&'],
  [/light-dark\(/g, '-no-light-dark('],
  // The policy has the hashes of the styles as they are.
  [/http-equiv="content-security-policy"/gi, 'data-no-policy'],
];

/** Takes away what old browsers lack from all that the page opens from now on. */
async function becomeOld(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (!path.endsWith('/') && !/\.(?:css|html)$/.test(path)) return route.continue();
    const body = UNKNOWN.reduce((text, [known, unknown]) => text.replaceAll(known, unknown), builtText(fileOf(path)));
    return route.fulfill({ body, contentType: path.endsWith('.css') ? 'text/css' : 'text/html' });
  });
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
      for (const { prototype } of [Document, Element]) {
        const known = (prototype as unknown as Record<string, ((selector: string) => unknown) | undefined>)[name];
        if (!known) continue;
        Object.assign(prototype, {
          [name](selector: string) {
            if (/:has\(|:popover-open/.test(selector)) throw new SyntaxError(`${selector} is not known.`);
            return known.call(this, selector);
          },
        });
      }
    }
  });
}

for (const group of inGroups(longestFirst(firstOfEachKind()), 5)) {
  test(`in browsers without :has(), popovers, anchors and light-dark(), whole are ${group.join(' ')}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(`${message} (${page.url()})`));
    await page.setViewportSize({ width: 360, height: 800 });
    await becomeOld(page);
    for (const address of group) {
      await page.goto(address);
      expect.soft(errors, 'what scripts complain of').toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${address} is too wide by`).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faintWords(page, 4.5), `${address}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await page.evaluate(untrueOrLost), address).toEqual([]);
    }
  });
}

/** Runs in the page: choices that do nothing, counts that are not true, notes and entries that nobody sees. */
function untrueOrLost(): string[] {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.earlier')) fold.open = true;
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const hidden = (selector: string) => document.querySelectorAll(selector).length - seen(selector).length;
  const entries = '[data-counted], .ledger > li, .event';
  return [
    ...seen('.choices, .levels, .shown').map(({ className }) => `${className} can be seen`),
    ...[entries, '.figure-notes > li', '.term-notes > li', '.prose > p, .prose > h2']
      .filter((selector) => hidden(selector) > 0)
      .map((selector) => `${String(hidden(selector))} of ${selector} are hidden`),
    ...[...document.querySelectorAll('figure[data-chart]')]
      .filter((chart) => [...chart.querySelectorAll('svg, img')].filter((svg) => svg.checkVisibility()).length !== 1)
      .map(({ id }) => `${id} has not one picture`),
  ];
}
