import { escapeMarkup } from '../../basics/escape-markup.ts';

/** Where things of a book are. */
export interface Places {
  /** The address in a book of a place of a page of the site; undefined where it is not in the book. */
  inBook: (address: string, anchor: string) => string | undefined;
  /** The id in the book of an element of the page that is written. */
  ownId: (id: string) => string;
  /** The address in full of a place of the site that is not in the book. */
  onSite: (href: string) => string;
  /** The address of the page that is written: `/trade/`. */
  address: string;
  /** The picture of a chart in the book, by its id, with the words that stand for it; undefined where it has none. */
  picture: (chart: string) => { src: string; description: string } | undefined;
  /** An image of the content in the book, by its address on the site; undefined where it is not in it. */
  image: (address: string) => string | undefined;
}

/** What is for a screen alone, or repeats what stands elsewhere in a book. */
const LEFT_OUT = [
  ...[
    'link',
    'meta',
    'script',
    'style',
    'template',
    'nav',
    'form',
    'fieldset',
    'button',
    'input',
    'svg',
    '[popover]',
    '[hidden]',
  ],
  ...['.kicker', '.change-notice', '.margin-note', '.close-source', '.back', '.used-in', '.charted', '.page-turner'],
  ...['.figures', '.figure-notes', '.term-notes', '.claim-related', '.citation', '.chart-files', 'figure.map'],
].join(', ');

/** Elements of which only the content is kept. */
const UNWRAPPED = /^(?:data|small|picture|source)$|-/;

/** What stands in a book for elements that open, or that books do not know. */
const RENAMED: Readonly<Record<string, string>> = {
  details: 'div',
  summary: 'p',
  main: 'div',
  article: 'div',
  header: 'div',
};

const KEPT = ['class', 'colspan', 'datetime', 'lang', 'rowspan', 'scope', 'start'];
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);

/** A part of a page of the built site as markup of a book: XHTML with its notes marked as such (EPUB 3.3, structural semantics). */
export function bookMarkup(node: Node, places: Places): string {
  if (node.nodeType === node.TEXT_NODE) return escapeMarkup(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.matches(LEFT_OUT)) return '';
  if (element.matches('figure[data-chart]')) return chart(element, places);
  if (element.matches('img')) return image(element, places);
  if (element.matches('.references li')) return note(element, places);
  if (element.matches('.references ol')) return children(element, places);
  if (element.matches('a[href]')) return link(element, places);
  const name = element.localName;
  if (UNWRAPPED.test(name)) return children(element, places);
  return tag(RENAMED[name] ?? name, attributesOf(element, places), children(element, places));
}

function children(element: Element, places: Places): string {
  return [...element.childNodes].map((child) => bookMarkup(child, places)).join('');
}

function tag(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return VOID.has(name) ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function attributesOf(element: Element, { ownId }: Places): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const lang = element.getAttribute('lang');
  return {
    ...(element.id !== '' && { id: ownId(element.id) }),
    ...Object.fromEntries(kept),
    ...(lang !== null && { 'xml:lang': lang }),
  };
}

/** A chart is its picture, which says its title, its unit, its note and its source. */
function chart(element: Element, places: Places): string {
  const picture = places.picture(element.getAttribute('data-chart') ?? '');
  if (!picture) return '';
  const image = tag('img', { src: picture.src, alt: picture.description }, '');
  return tag('figure', { id: places.ownId(element.id), class: 'chart' }, image);
}

/** An image as its one file that all programs know. */
function image(element: Element, { image: inBook }: Places): string {
  const src = inBook(element.getAttribute('src') ?? '');
  return src === undefined ? '' : tag('img', { src, alt: element.getAttribute('alt') ?? '' }, '');
}

/** An entry of the list of sources of a page: a note. Its number is what its id ends with. */
function note(element: Element, places: Places): string {
  const number = /\d+$/.exec(element.id)?.[0] ?? '';
  const attributes = { id: places.ownId(element.id), 'epub:type': 'footnote', role: 'doc-footnote' };
  return tag('aside', attributes, tag('p', {}, `${number}. ${children(element, places)}`));
}

function link(element: Element, places: Places): string {
  const href = element.getAttribute('href') ?? '';
  const content = children(element, places);
  const to = destination(href, places);
  if (to === undefined) return content;
  const isNote = element.getAttribute('role') === 'doc-biblioref';
  return tag(
    'a',
    { ...attributesOf(element, places), href: to, ...(isNote && { 'epub:type': 'noteref', role: 'doc-noteref' }) },
    content,
  );
}

/** Signs that browsers bear in an address, and books do not (RFC 3986). */
const NOT_IN_ADDRESSES = /[\s"<>\\^`{|}]/g;

/** Where a link of a page leads from the book; undefined for what only opens something on a screen. */
function destination(href: string, { inBook, onSite, address }: Places): string | undefined {
  if (!href.startsWith('#') && !href.startsWith('/')) return href.replaceAll(NOT_IN_ADDRESSES, encodeURIComponent);
  const [path = '', anchor = ''] = href.split('#');
  const within = inBook(path || address, anchor);
  return within ?? (path === '' ? undefined : onSite(href));
}
