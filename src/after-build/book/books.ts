import { existsSync, statSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { Page } from '../../accounts/prose/page.ts';
import type { Site } from '../../evidence/site/site-schema.ts';

/** The folder of the built site that holds what is made of it on request. */
export const DOWNLOAD = 'download';

/** A file to keep or to print: its name in that folder, and what it is. */
export interface BookFile {
  name: string;
  label: string;
}

/** The whole of the site as a book, for screens and for paper. */
export const WHOLE = {
  epub: { name: 'site.epub', label: 'the whole as a book (EPUB)' },
  pdf: { name: 'site.pdf', label: 'the whole to print (PDF)' },
} as const;

/** A page that is made to be handed out, as a file of its own; its name is that of the page. */
export function handoutFile({ id, frontMatter: { title } }: Pick<Page, 'id' | 'frontMatter'>): BookFile {
  // Names have no double hyphen and no point, so that no two pages, and not the whole, have one file.
  const name = id.replaceAll('/', '--');
  return { name: `${name}.pdf` === WHOLE.pdf.name ? `${name}.page.pdf` : `${name}.pdf`, label: `${title} (PDF)` };
}

/** The pages that are made to be handed out. */
export function handoutsOf(pages: ReadonlyMap<string, Page>): Page[] {
  return [...pages.values()].filter(({ frontMatter }) => frontMatter.sheets !== undefined);
}

/** Where pages tell of what can be had: hidden and empty as long as nothing was made. */
const PLACE = /<p class="books"[^>]*>[^]*?<\/p>/g;

/** A page of the built site that tells of the files that there are, each with its size in bytes. */
export function toldOfBooks(
  html: string,
  files: readonly (BookFile & { size: number })[],
  site: Pick<Site, 'address'>,
): string {
  const links = files.map(({ name, label, size }) => {
    const path = new URL(fullAddress(`/${DOWNLOAD}/${name}`, site)).pathname;
    return `<a href="${escapeMarkup(path)}" download>${escapeMarkup(label)}</a>, ${sizeInWords(size)}`;
  });
  const told =
    links.length === 0 ? '<p class="books" hidden></p>' : `<p class="books">To keep: ${links.join('; ')}.</p>`;
  return html.replaceAll(PLACE, () => told);
}

function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Writes into the pages of a built site in `folder` which of the files there are. */
export async function tellOfBooks(folder: string, { site, pages }: { site: Site; pages: ReadonlyMap<string, Page> }) {
  const known = [WHOLE.pdf, WHOLE.epub, ...handoutsOf(pages).map(handoutFile)];
  const files = known.flatMap((file) => {
    const path = join(folder, DOWNLOAD, file.name);
    return existsSync(path) ? [{ ...file, size: statSync(path).size }] : [];
  });
  for await (const page of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, page), 'utf8');
    const told = toldOfBooks(html, files, site);
    if (told !== html) await writeFile(join(folder, page), told);
  }
}
