/** A page that a search has found, as Pagefind tells it; `excerpt` is HTML with the found words in <mark>. */
export interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page shows at most so many of its sections. */
const MOST_SECTIONS = 3;

/** The found pages as a list of links with the words around what was found. */
export function foundList(found: readonly Found[]): HTMLElement {
  const list = document.createElement('ol');
  for (const { url, meta, excerpt, sub_results } of found) {
    const item = document.createElement('li');
    item.append(link(url, meta.title ?? url), words(excerpt));
    const sections = sub_results
      .filter((section) => section.url !== url && section.title !== meta.title)
      .slice(0, MOST_SECTIONS);
    if (sections.length > 0) {
      const inner = document.createElement('ul');
      for (const section of sections) inner.append(element('li', link(section.url, section.title)));
      item.append(inner);
    }
    list.append(item);
  }
  return list;
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
  return element('p', ...kept);
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
