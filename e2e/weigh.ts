import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUILT_SITE } from './built-site.ts';

/** What a page weighs, in bytes as they travel (Brotli). Fonts are left out. */
export interface PageWeight {
  address: string;
  html: number;
  css: number;
  /** Scripts that run before the reader asks for anything, those within the page among them. */
  js: number;
  all: number;
  /** Files that are fetched to show the page. */
  requests: number;
}

const INLINE_SCRIPT = /<script type="module">([^]*?)<\/script>/g;

/** How hard Brotli tries: 11 is what a host keeps ready; 5 takes a tenth of the time and makes nothing lighter. */
type Effort = 5 | 11;

/** Weighs a page of the built site with the style sheets and scripts that it names. */
export function weighPage(address: string, effort: Effort = 11): PageWeight {
  const weigh = (text: string): number => weightOf(text, effort);
  const html = readBuilt(address.endsWith('/') ? `${address}index.html` : address);
  const sheets = filesIn(html, /<link [^>]*rel="stylesheet"[^>]*>/g, /href="([^"]+)"/);
  const scripts = withImports(filesIn(html, /<script [^>]*src="[^>]*>/g, /src="([^"]+)"/));
  const [css, files] = [sheets, scripts].map((paths) => sum(paths.map((path) => weigh(readBuilt(path)))));
  const inline = weigh([...html.matchAll(INLINE_SCRIPT)].map(([, text = '']) => text).join(''));
  const [own, sent] = [weigh(html), (css ?? 0) + (files ?? 0)];
  const requests = 1 + sheets.length + scripts.length;
  return { address, html: own, css: css ?? 0, js: (files ?? 0) + inline, all: own + sent, requests };
}

function filesIn(html: string, tags: RegExp, address: RegExp): string[] {
  return (html.match(tags) ?? []).flatMap((tag) => address.exec(tag)?.[1] ?? []);
}

/** Scripts and all that they import at once; what they import on request is not counted. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const path of found) {
    for (const [, name = ''] of readBuilt(path).matchAll(/\bimport\s*(?:[^"'()]*from\s*)?["']([^"']+)["']/g)) {
      found.add(new URL(name, new URL(path, 'file:///')).pathname);
    }
  }
  return [...found];
}

function readBuilt(path: string): string {
  const file = new URL(path.replace(/^\//, ''), BUILT_SITE);
  if (!existsSync(file)) throw new RangeError(`The built site has no ${path}.`);
  return readFileSync(file, 'utf8');
}

const known = new Map<string, number>();

/** Bytes of a text, compressed; most pages name the same files, which are compressed once. */
function weightOf(text: string, effort: Effort): number {
  const key = `${String(effort)} ${text}`;
  const bytes =
    known.get(key) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }).length;
  known.set(key, bytes);
  return bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
