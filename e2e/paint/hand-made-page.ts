import { JSDOM } from 'jsdom';

/** Rules that a page written by hand would do with. */
const STYLES =
  'body{margin:0 auto;max-width:44rem;padding:1rem;font:1.06rem/1.6 system-ui,sans-serif;color:#1c1e21}' +
  'h1,h2,h3{line-height:1.2}a{color:#0b57a4}table{border-collapse:collapse;width:100%;font-size:.875rem}' +
  'th,td{padding:.3rem;border-bottom:1px solid #ccd;text-align:left}svg{width:100%;height:auto;font:11px sans-serif}' +
  'svg path{fill:none;stroke:#1f5fa8;stroke-width:2}';

/** What the site adds to the words: ways around, choices, second pictures, notes, tables that are folded up. */
const ADDED =
  'script,style,nav,fieldset,[hidden],[aria-hidden=true],details.chart-data,.figure-notes,.term-notes,.figures';

/** Attributes that words and pictures need. */
const KEPT = new Set([
  'href',
  'id',
  'viewBox',
  'd',
  'x',
  'y',
  'cx',
  'cy',
  'r',
  'rx',
  'width',
  'height',
  'transform',
  'scope',
]);

/** What is the same on pages that others make of a built page. */
export interface PlainParts {
  title: string;
  /** HTML of the same words, links, sources and pictures. */
  words: string;
  styles: string;
}

/**
 * The page as one would write it by hand, as a limit that no tool can beat by much: the same words, links, sources and
 * pictures of a built page, one small style sheet in it, nothing else to fetch.
 */
export function handMade({ title, words, styles }: PlainParts): string {
  const head = '<meta charset=utf-8><meta name=viewport content="width=device-width">';
  return `<!doctype html><html lang=en>${head}<title>${title}</title><style>${styles}</style><main>${words}</main>`;
}

/** What another page with the same words needs, taken from a built page. */
export function plainParts(html: string): PlainParts {
  const { document } = new JSDOM(html).window;
  for (const part of document.querySelectorAll(ADDED)) part.remove();
  for (const element of document.querySelectorAll('body *')) bare(element);
  for (const wrapper of document.querySelectorAll('main span, main data, main i, main div, main g')) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
  const words = (document.querySelector('main')?.innerHTML ?? '').replace(/\s+/g, ' ');
  return { title: document.title, words, styles: STYLES };
}

function bare(element: Element): void {
  for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
}
