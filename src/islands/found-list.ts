import type { Found } from '../site/search/pagefind-index.ts';
import { isSearchKind, SEARCH_KINDS } from '../site/search/search-kinds.ts';

/** What a search has found, with those of the words asked for that it lacks. */
export interface FoundThing extends Found {
  without: readonly string[];
}

/** A page shows at most so many of its sections. */
const MOST_SECTIONS = 3;

/** A found thing as an entry of a list: what it is, a link, the words around what was found. */
export function foundItem({ url, meta, excerpt, sub_results, without }: FoundThing): HTMLElement {
  const kind = isSearchKind(meta.kind) ? meta.kind : 'list';
  const title = meta.title ?? url;
  const item = element(
    'li',
    labelled('found-kind', [SEARCH_KINDS[kind].label, meta.standing].filter(Boolean).join(' · ')),
  );
  item.append(
    link(url, kind === 'claim' ? quoted(title) : title),
    meta.note ? element('p', meta.note) : words(excerpt),
  );
  if (without.length > 0) item.append(labelled('found-without', `Without: ${without.join(', ')}`));
  const sections = sub_results.filter((section) => section.url !== url && section.title !== meta.title);
  const links = sections.slice(0, MOST_SECTIONS).map((section) => element('li', link(section.url, section.title)));
  if (links.length > 0) item.append(element('ul', ...links));
  return item;
}

/** The sentence of a claim in quotation marks, without the standing before it: the kind says that already. */
function quoted(title: string): string {
  const start = title.indexOf('“');
  return start < 0 ? `“${title}”` : title.slice(start);
}

function link(url: string, title: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

/** Of the HTML of an excerpt, only its text and its marks. */
function words(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const kept = [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''),
  );
  const paragraph = element('p', ...kept);
  paragraph.className = 'found-words';
  return paragraph;
}

function labelled(name: string, text: string): HTMLElement {
  const paragraph = element('p', text);
  paragraph.className = name;
  return paragraph;
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
