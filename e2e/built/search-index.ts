import { readFile } from 'node:fs/promises';
import { pagefindIndex, type Found, type Pagefind } from '../../src/site/search/pagefind-index.ts';
import { SEARCH_FILES } from '../../src/site/search/search-files.ts';
import type { SearchIndex } from '../../src/site/search/search-index.ts';
import { BUILT_SITE, builtText } from '../built-site.ts';

/** Pagefind's own script, as it is used here. */
interface Script {
  createInstance: (options: { basePath: string }) => Pagefind;
}

/** The search of the built site as its page uses it, without a browser: what Pagefind fetches is read from the files. */
export async function builtIndex(): Promise<SearchIndex<Found>> {
  globalThis.fetch = async (address) => new Response(await readFile(fileAt(address)));
  const { createInstance } = (await import(new URL(SEARCH_FILES.script, BUILT_SITE).href)) as Script;
  const pagefind = createInstance({ basePath: `/${SEARCH_FILES.folder}/` });
  return pagefindIndex(pagefind, (file) => Promise.resolve(builtText(file)));
}

function fileAt(address: string | URL | Request): URL {
  const { pathname } = new URL(address instanceof Request ? address.url : address, 'https://site.example');
  return new URL(`.${pathname}`, BUILT_SITE);
}
