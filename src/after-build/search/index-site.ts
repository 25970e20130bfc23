import { counted } from '../../basics/counted.ts';
import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import type { KeptFiles } from '../../check/kept-files.ts';
import { SEARCH_FILES } from '../../site/search/search-files.ts';
import { searchNames } from '../../site/search/search-names.ts';
import type { Indexed } from './asked.ts';
import { startIndex } from './start-index.ts';
import { thingsToIndex } from './things-to-index.ts';

/** Makes the index of all pages and entries for the page of the search. */
export interface SiteIndex {
  /** Begins it, before any page is made, with those that are kept from the last build; the first that is not ends them. */
  begin: (kept: KeptFiles) => Promise<void>;
  integration: AstroIntegration;
}

/** The index, begun when it is told what is kept, given the rest when the pages are made, and awaited when all else is done. */
export function indexSite(): SiteIndex {
  let index: ReturnType<typeof startIndex> | undefined;
  let begun: Indexed[] = [];
  return {
    begin: async (kept) => {
      index = startIndex();
      if (kept.size === 0) return;
      const things = thingsToIndex(kept, await getEvidence());
      const made = things.indexOf(undefined);
      begun = (made < 0 ? things : things.slice(0, made)) as Indexed[];
      index.add(begun);
    },
    integration: {
      name: 'index-site',
      hooks: {
        'astro:build:generated': async ({ dir }) => {
          const things = thingsToIndex(await pagesIn(fileURLToPath(dir)), await getEvidence()) as Indexed[];
          if (!index || begun.some(({ url }, at) => things[at]?.url !== url)) {
            index?.stop();
            [index, begun] = [startIndex(), []];
          }
          index.add(things.slice(begun.length));
        },
        'astro:build:done': async ({ dir, logger }) => {
          const site = fileURLToPath(dir);
          const count = await index?.write(site);
          const names = searchNames(await getEvidence());
          await writeFile(join(site, SEARCH_FILES.names), JSON.stringify(Object.fromEntries(names)));
          logger.info(`${counted(count ?? 0, 'page or entry', 'pages and entries')} can be searched.`);
        },
      },
    },
  };
}

/** Every page of a built site: its path there, and its file. */
async function pagesIn(site: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for await (const path of glob('**/*.html', { cwd: site })) pages.set(path.replaceAll('\\', '/'), join(site, path));
  return pages;
}
