import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Content } from '../check/check-content.ts';
import { getEvidence } from '../check/evidence.ts';
import { SEARCH_FILES } from '../site/search/search-files.ts';
import { searchNames } from '../site/search/search-names.ts';
import { searchThings } from '../site/search/search-things.ts';
import { entryToSearch, pageToSearch } from './pages-to-search.ts';
import { commonWords, idsByKind, readFragment, type Fragment } from './words-of-index.ts';

/** What is no text: pictures, forms, and what repeats what stands elsewhere, such as entries that are found by themselves. */
const LEFT_OUT = [
  ...['svg', 'chart-island', 'fieldset', 'form', 'nav', 'pre', 'textarea', '[popover]'],
  ...['.kicker', '.back', '.references', '.rests-on', 'details.figures', '.change-notice', '.citation'],
  ...['.chart-files', '.claim-related', '.claim-standings'],
  ...['.source-group', '.glossary-entry', '.event'],
];

/** Pages that are not for readers, or repeat others. */
const REPEATED = /^(?:404|embed\/.*|search\/index|changes\/[\d-]+\/index)\.html$/;

/** Pagefind's own looks, which the site does not use. */
const UNUSED = /-(?:ui|highlight)\.(?:js|css)$/;

/** After a build, makes the index of all its pages and entries for the page of the search. */
export function indexSite(): AstroIntegration {
  return {
    name: 'index-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const content = await getEvidence();
        const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: LEFT_OUT });
        if (!index) throw new Error(errors.join('\n'));
        const things = await addThings(index, site, content);
        const { files } = await index.getFiles();
        await close();
        const kept = files.filter(({ path }) => !UNUSED.test(path));
        const fragments = kept
          .filter(({ path }) => path.endsWith('.pf_fragment'))
          .map(({ path, content }) => [path, readFragment(content)] as [string, Fragment]);
        for (const { path, content } of kept) await write(join(site, SEARCH_FILES.folder, path), content);
        await write(join(site, SEARCH_FILES.words), commonWords(fragments.map(([, { content }]) => content)).join(' '));
        await write(join(site, SEARCH_FILES.names), JSON.stringify(Object.fromEntries(searchNames(content))));
        await write(join(site, SEARCH_FILES.kinds), JSON.stringify(idsByKind(fragments)));
        logger.info(`${String(things)} pages and entries can be searched.`);
      },
    },
  };
}

/** Gives the index every page of the built site, and every entry that is found by itself; how many there are. */
async function addThings(index: PagefindIndex, site: string, content: Content) {
  const things = new Map(searchThings(content).map((thing) => [thing.address, thing]));
  const entries = [...things.values()].filter(({ entry }) => entry !== undefined);
  const handouts = new Set(handoutsOf(content));
  const pages: { url: string; content: string }[] = [];
  for await (const path of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, path), 'utf8');
    const url = `/${path.replace(/index\.html$/, '')}`;
    if (REPEATED.test(path) || handouts.has(url) || !html.includes('<main')) continue;
    pages.push({ url, content: pageToSearch(html, things.get(url) ?? { kind: 'list' }) });
  }
  const all = [
    ...pages.sort((a, b) => (a.url < b.url ? -1 : 1)),
    ...entries.map((thing) => ({ url: thing.address, content: entryToSearch(thing, content.site.language) })),
  ];
  for (const page of all) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  return all.length;
}

/** Pages that say in short, on sheets of paper, what stands on others. */
function handoutsOf({ pages }: Content): string[] {
  return [...pages.values()].flatMap(({ address, frontMatter }) => (frontMatter.sheets === undefined ? [] : [address]));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
