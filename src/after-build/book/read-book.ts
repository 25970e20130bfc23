import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { basePath, fullAddress } from '../../basics/full-address.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { bookMarkup } from './book-markup.ts';
import type { BookSection } from './book-sections.ts';

/** A section of a book, ready to be written. */
export interface WrittenSection extends BookSection {
  title: string;
  /** Its markup, as XHTML. */
  markup: string;
}

/** A book: its sections, and the pictures that they show by the names of their files. */
export interface Book {
  site: Site;
  sections: readonly WrittenSection[];
  pictures: ReadonlyMap<string, string>;
}

interface ReadPage extends BookSection {
  main: Element;
  ids: ReadonlySet<string>;
}

/** Reads a book from the built site in `folder`. `hrefOf` gives the address in the book of a place in one of its sections. */
export async function readBook(
  folder: string,
  site: Site,
  sections: readonly BookSection[],
  hrefOf: (section: string, id?: string) => string,
): Promise<Book> {
  const pages = new Map<string, ReadPage>();
  for (const section of sections) pages.set(section.address, await readPage(folder, site, section));
  const pictures = new Map<string, string>();
  for (const page of pages.values())
    for (const figure of page.main.querySelectorAll('figure[data-chart]')) {
      const file = chartAddresses(figure.getAttribute('data-chart') ?? '').svg.slice(1);
      if (existsSync(join(folder, file))) pictures.set(file, await readFile(join(folder, file), 'utf8'));
    }
  const written = [...pages.values()].map((page): WrittenSection => {
    const { id, address, part, title, main } = page;
    const markup = bookMarkup(main.querySelector('article') ?? main, {
      address,
      ownId: (own) => `${id}--${own}`,
      inBook: (path, anchor) => {
        const target = pages.get(path);
        if (!target) return undefined;
        if (anchor === '') return hrefOf(target.id);
        return target.ids.has(anchor) ? hrefOf(target.id, `${target.id}--${anchor}`) : undefined;
      },
      onSite: (href) => fullAddress(href, site),
      picture: (chart) => {
        const src = chartAddresses(chart).svg.slice(1);
        const svg = pictures.get(src);
        return svg === undefined ? undefined : { src, description: descriptionOf(svg) };
      },
    });
    return { id, address, ...(part !== undefined && { part }), title: title ?? titleOf(main), markup };
  });
  return { site, sections: written, pictures };
}

/** The page of a section, with its addresses as from the root of the site. */
async function readPage(folder: string, site: Site, section: BookSection): Promise<ReadPage> {
  const html = await readFile(join(folder, section.address, 'index.html'), 'utf8');
  const main = parseHTML(html).document.querySelector('main');
  if (!main) throw new Error(`The page ${section.address} has no text.`);
  const base = basePath(site).slice(0, -1);
  for (const link of main.querySelectorAll(`a[href^="${base}/"]`))
    link.setAttribute('href', (link.getAttribute('href') ?? '').slice(base.length));
  return { ...section, main, ids: keptIds(main) };
}

/** The ids of what is in a book of a page: not of what opens over it. */
function keptIds(main: Element): Set<string> {
  const all = [...main.querySelectorAll('[id]')];
  return new Set(all.filter((element) => !element.closest('[popover], .figures, nav')).map(({ id }) => id));
}

function titleOf(main: Element): string {
  return (main.querySelector('h1')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function descriptionOf(svg: string): string {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  return `${document.querySelector('title')?.textContent ?? ''}. ${document.querySelector('desc')?.textContent ?? ''}`;
}
