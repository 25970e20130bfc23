import { basePath } from '../../basics/full-address.ts';
import { HEADERS, type Header } from './headers.ts';
import { redirectsOf, type PublishedSite } from './published-site.ts';

/** The names at the root of a built site. */
export interface SiteRoot {
  folders: readonly string[];
  files: readonly string[];
}

/**
 * The file `_headers` of Netlify and of Cloudflare Pages. Where several of its rules fit a path, one host joins what they
 * say with commas, so none here repeats a header: what holds everywhere but below some paths stands once for each of the
 * other names at the `root` of the site. Cloudflare reads a hundred rules at most.
 */
export function headersFile(root: SiteRoot, site: PublishedSite): string {
  const base = basePath(site);
  const rules = new Map<string, Header[]>();
  const add = (path: string, header: Header) => rules.set(path, [...(rules.get(path) ?? []), header]);
  for (const header of HEADERS.filter(({ isUsual }) => isUsual !== true))
    for (const path of pathsOf(header, root)) add(`${base}${path.slice(1)}`, header);
  return [...rules]
    .map(([path, headers]) => `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}

/** Where a header holds, as patterns: `/embed/*`. */
function pathsOf({ under, except }: Header, { folders, files }: SiteRoot): string[] {
  if (under) return under.map((path) => `${path}*`);
  if (!except) return ['/*'];
  const others = folders.filter((folder) => !except.some((path) => path.startsWith(`/${folder}/`)));
  return ['/', ...files.map((file) => `/${file}`), ...others.map((folder) => `/${folder}/*`)];
}

/** The file `_redirects` of Netlify and of Cloudflare Pages. */
export function redirectsFile(site: PublishedSite): string {
  return redirectsOf(site)
    .map(([from, to]) => `${encodeURI(from)} ${to} 301\n`)
    .join('');
}
