import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { Refusal } from '../../check/commands/refusal.ts';
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
  /** The images of the content that they show, by the names of their files. */
  images: ReadonlyMap<string, Uint8Array>;
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
  const images = await imagesOf(
    folder,
    [...pages.values()].map(({ main }) => main),
  );
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
      image: (shown) => (images.has(shown.slice(1)) ? shown.slice(1) : undefined),
    });
    return { id, address, ...(part !== undefined && { part }), title: title ?? titleOf(main), markup };
  });
  return { site, sections: written, pictures, images };
}

/** The page of a section, with its addresses as from the root of the site. */
async function readPage(folder: string, site: Site, section: BookSection): Promise<ReadPage> {
  const html = await readFile(join(folder, section.address, 'index.html'), 'utf8').catch(() => '');
  const main = html === '' ? undefined : parseHTML(html).document.querySelector('main');
  if (!main)
    throw new Refusal(
      `The built site has no text at ${section.address}, and this content has a page there: run "npm run build" first.`,
    );
  const base = basePath(site).slice(0, -1);
  for (const [name, key] of [
    ['a', 'href'],
    ['img', 'src'],
  ] as const)
    for (const one of main.querySelectorAll(`${name}[${key}^="${base}/"]`))
      one.setAttribute(key, (one.getAttribute(key) ?? '').slice(base.length));
  return { ...section, main, ids: keptIds(main) };
}

async function imagesOf(folder: string, pages: readonly Element[]): Promise<Map<string, Uint8Array>> {
  const shown = pages.flatMap((main) => [...main.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? ''));
  const files = [...new Set(shown)].filter((src) => src.startsWith('/')).map((src) => src.slice(1));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const)));
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
