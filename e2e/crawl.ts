import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** Endings of files that are text. */
const TEXT = /\.(?:bib|css|csv|html|ics|js|json|ris|svg|txt|webmanifest|xml)$/;

/** Pagefind's own scripts know a place to look in where they are told none. */
const OF_OTHERS = /^pagefind\/[\w-]+\.js$/;

function textsOf(folder: string): [path: string, text: string][] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXT.test(path));
  const files = paths.filter((path) => !OF_OTHERS.test(path) && statSync(join(folder, path)).isFile());
  return files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

/**
 * The addresses in any text of a built site that begin at the root of the host although the site stands below a path:
 * what is quoted and begins with the name of a file or folder at the root of the site.
 */
export function addressesWithoutBase(folder: string): string[] {
  const names = readdirSync(folder).map((name) => name.replaceAll('.', '\\.'));
  // The sign \x60 is the one around templates of scripts; after *= stands a part of a selector.
  const bare = new RegExp(`(?<!\\*=["'])(?<=["'\\x60(=])/(?:${names.join('|')})(?=[/"'\\x60?#)])[^"'\\x60)]*`, 'g');
  const roots = /(?<=\s(?:href|action)=["'])\/(?=["'#?])/g;
  return textsOf(folder).flatMap(([path, text]) =>
    [...text.matchAll(bare), ...text.matchAll(roots)].map(([address]) => `${path}: ${address}`),
  );
}

/** The addresses of the site written in full in any of its texts, each once and without its anchor. */
export function addressesInFull(folder: string, site: string): string[] {
  const inFull = new RegExp(`${site.replaceAll('.', '\\.')}[^\\s"'<>&#?\\\\),{}]*`, 'g');
  return [...new Set(textsOf(folder).flatMap(([, text]) => text.match(inFull) ?? []))];
}

/**
 * Opens a page and whatever it and the pages behind it lead to on the same host, each once; the addresses that cannot be
 * opened, or lie outside `start`.
 */
export async function deadAddresses(
  start: string,
  more: readonly string[] = [],
): Promise<{ opened: number; dead: string[] }> {
  const waiting = [start, ...more];
  const known = new Set(waiting);
  const dead: string[] = [];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await fetch(address);
    const text = await answer.text();
    if (!answer.ok || !address.startsWith(start)) dead.push(address);
    if (answer.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    for (const found of namedIn(text, address)) {
      if (known.has(found)) continue;
      known.add(found);
      waiting.push(found);
    }
  }
  return { opened: known.size, dead };
}

/** What a page names on its own host: links, files, and what its scripts will ask for. */
function namedIn(html: string, page: string): string[] {
  const elements = [...parseHTML(html).document.querySelectorAll('*')];
  const values = elements.flatMap(({ attributes }) =>
    [...attributes].filter(({ name, value }) => isAddress(name, value)).map(({ value }) => value),
  );
  const urls = values.map((value) => new URL(value, page));
  const { origin } = new URL(page);
  return urls.filter((url) => url.origin === origin).map((url) => url.href.replace(/[?#].*$/, ''));
}

function isAddress(name: string, value: string): boolean {
  return ['href', 'src', 'action'].includes(name) || (name.startsWith('data-') && /^\/\S*$/.test(value));
}
