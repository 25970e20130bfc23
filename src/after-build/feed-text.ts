import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../basics/escape-markup.ts';

/** The picture of a chart as a feed shows it, with its words for those who cannot see it. */
export interface FeedPicture {
  address: string;
  alternative: string;
}

/** Where a page stands in full, and the picture of each of its charts. */
export interface FeedGround {
  page: string;
  pictureOf(chart: string): FeedPicture;
}

/** What of a page is its account: the prose, and the list of its sources. */
const PARTS = 'main .prose, main .references';

/** What works only on the page, or says again what stands elsewhere. */
const LEFT_OUT = new Set(['script', 'style', 'svg', 'nav', 'form', 'fieldset', 'button', 'input', 'label', 'template']);
const LEFT_OUT_CLASSES = ['margin-note', 'back', 'close-source', 'chart-files', 'contents'];

/** What readers of feeds show, with the attributes that they need. All else is left out around its content. */
const KEPT = new Map<string, readonly string[]>([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'li', 'dl', 'dt', 'dd', 'strong', 'em', 'b', 'q', 'sup', 'sub', 'table'].map(plain),
  ...['caption', 'thead', 'tbody', 'tr', 'td', 'blockquote', 'figure', 'figcaption', 'br'].map(plain),
  ['ol', ['start']],
  ['a', ['href']],
  ['th', ['scope']],
  ['img', ['src', 'alt', 'width', 'height']],
]);
const WITHOUT_END = new Set(['br', 'img']);

/**
 * The account of a built page as HTML that any reader of feeds shows: charts are pictures, citations are notes that lead to
 * the list of sources, every address is in full; nothing that runs, and nothing to press.
 */
export function feedText(html: string, ground: FeedGround): string {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(PARTS)].map((part) => written(part, ground)).join('');
}

function written(node: Node, ground: FeedGround): string {
  if (node.nodeType === TEXT) return escapeMarkup(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element;
  const name = element.localName;
  if (isLeftOut(element)) return '';
  const chart = element.getAttribute('data-chart');
  if (chart !== null) return chartIn(element, ground.pictureOf(chart), ground);
  const inner = [...element.childNodes].map((child) => written(child, ground)).join('');
  if (name === 'summary') return `<p>${inner}</p>`;
  const attributes = KEPT.get(name);
  if (!attributes) return inner;
  const start = `<${name}${attributes.map((key) => attributeOf(element, key, ground)).join('')}>`;
  return WITHOUT_END.has(name) ? start : `${start}${inner}</${name}>`;
}

const [ELEMENT, TEXT] = [1, 3];

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.localName) ||
    element.hasAttribute('popover') ||
    LEFT_OUT_CLASSES.some((name) => element.classList.contains(name))
  );
}

/** A chart: its words, then its picture in the place of the one that comes alive. */
function chartIn(figure: Element, { address, alternative }: FeedPicture, ground: FeedGround): string {
  const caption = figure.querySelector('figcaption');
  const words = caption ? written(caption, ground) : '';
  return `<figure><img src="${escapeMarkup(address)}" alt="${escapeMarkup(alternative)}">${words}</figure>`;
}

function attributeOf(element: Element, key: string, { page }: FeedGround): string {
  const value = element.getAttribute(key);
  if (value === null) return '';
  return ` ${key}="${escapeMarkup(key === 'href' || key === 'src' ? new URL(value, page).href : value)}"`;
}

function plain(name: string): [string, readonly string[]] {
  return [name, []];
}
