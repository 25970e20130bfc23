import { readFileSync } from 'node:fs';
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
import { overviewOf, readFragment, type Fragment } from './words-of-index.ts';

/** What is no text: pictures, forms, and what repeats what stands elsewhere, such as entries that are found by themselves. */
const LEFT_OUT = [
  ...['svg', 'chart-island', 'fieldset', 'form', 'nav', 'pre', 'textarea', '[popover]'],
  ...['.kicker', '.back', '.references', '.rests-on', 'details.figures', '.change-notice', '.citation'],
  ...['.chart-files', '.claim-related', '.claim-standings'],
  ...['.source-group', '.glossary-entry', '.event'],
];

/** Pages that are not for readers, or repeat others. */
const REPEATED = /^(?:404|embed\/.*|search\/index|changes\/[\d-]+\/index)\.html$/;

/** So many pages are given to Pagefind before it has answered: it reads one, in order, while the next are read from the disk. */
const AHEAD = 8;

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
        const folder = join(site, SEARCH_FILES.folder);
        const count = await addAll(index, thingsToFind(site, content));
        const written = await writeIndex(index, folder);
        await close();
        const { words, kinds } = overviewOf(fragmentsOf(folder, written));
        await writeFile(join(site, SEARCH_FILES.words), words.join(' '));
        await writeFile(join(site, SEARCH_FILES.names), JSON.stringify(Object.fromEntries(searchNames(content))));
        await writeFile(join(site, SEARCH_FILES.kinds), JSON.stringify(kinds));
        logger.info(`${String(count)} pages and entries can be searched.`);
      },
    },
  };
}

/** What the index is given: an address, and a page of HTML as it stands there or for it alone. */
interface Indexed {
  url: string;
  content: string;
}

/** Every page of the built site, by its address, then every entry that is found by itself. */
async function* thingsToFind(site: string, content: Content): AsyncGenerator<Indexed> {
  const things = new Map(searchThings(content).map((thing) => [thing.address, thing]));
  const handouts = new Set(handoutsOf(content));
  const paths = new Map<string, string>();
  for await (const path of glob('**/*.html', { cwd: site })) paths.set(`/${path.replace(/index\.html$/, '')}`, path);
  for (const [url, path] of [...paths].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (REPEATED.test(path) || handouts.has(url)) continue;
    const page = pageToSearch(await readFile(join(site, path), 'utf8'), things.get(url) ?? { kind: 'list' });
    if (page !== undefined) yield { url, content: page };
  }
  for (const thing of things.values())
    if (thing.entry !== undefined) yield { url: thing.address, content: entryToSearch(thing, content.site.language) };
}

/** Gives the index all things in their order; how many there are. Throws with all that Pagefind complains of. */
async function addAll(index: PagefindIndex, things: AsyncIterable<Indexed>): Promise<number> {
  const failures: unknown[] = [];
  const add = async (thing: Indexed) => {
    try {
      failures.push(...(await index.addHTMLFile(thing)).errors);
    } catch (error) {
      failures.push(error);
    }
  };
  const asked: Promise<void>[] = [];
  for await (const thing of things) {
    const count = asked.push(add(thing));
    await asked[count - AHEAD];
  }
  await Promise.all(asked);
  if (failures.length > 0) throw new Error(failures.map(String).join('\n'));
  return asked.length;
}

/**
 * Writes the files of an index into a folder; their paths. Pagefind's own `writeFiles` answers before its last bytes are on
 * the disk, and a full disk is no error to it.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<string[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const kept = files.filter(({ path }) => !UNUSED.test(path));
  for (const name of new Set(kept.map(({ path }) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true });
  for (const { path, content } of kept) await writeFile(join(folder, path), content);
  return kept.map(({ path }) => path);
}

/** Pages that say in short, on sheets of paper, what stands on others. */
function handoutsOf({ pages }: Content): string[] {
  return [...pages.values()].flatMap(({ address, frontMatter }) => (frontMatter.sheets === undefined ? [] : [address]));
}

/** What Pagefind has kept, one after another: together they may be more than the memory holds. */
function* fragmentsOf(folder: string, paths: readonly string[]): Generator<[file: string, Fragment]> {
  const files = paths.filter((path) => path.endsWith('.pf_fragment'));
  for (const path of files.sort()) yield [path, readFragment(readFileSync(join(folder, path)))];
}
