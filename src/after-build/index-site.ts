import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Where the built site has its search: a script and the index, both made by Pagefind. */
export const SEARCH_FOLDER = 'pagefind';

/** What is no text: pictures, notes that repeat an entry of a list, forms. */
const LEFT_OUT = ['svg', 'chart-island', '.margin-note', 'fieldset', 'form', 'nav', '.kicker', '.back', '[popover]'];

/** The folder of pages for frames, which repeat the pages of charts. */
const REPEATED = 'embed';

/** Pagefind's own looks, which the site does not use. */
const UNUSED = /-(?:ui|highlight)\.(?:js|css)$/;

/** After a build, makes the index of all its pages for the page of the search. */
export function indexSite(): AstroIntegration {
  return {
    name: 'index-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: LEFT_OUT });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count: pages } = await index.addDirectory({ path: site, glob: await searched(site) });
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
          const file = join(site, SEARCH_FOLDER, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${String(pages)} pages can be searched.`);
      },
    },
  };
}

/** A pattern for the files of all pages that can be found. */
async function searched(site: string): Promise<string> {
  const entries = await readdir(site, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== REPEATED).map(({ name }) => name);
  return `{index.html,{${folders.toSorted().join(',')}}/**/index.html}`;
}
