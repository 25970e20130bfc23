/**
 * A process of its own in which Pagefind's index is made: `startIndex` begins it and tells it what to take in. So a build
 * goes on meanwhile, and need not hold the whole index beside all that it holds already.
 */
import { on } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SEARCH_FILES } from '../../site/search/search-files.ts';
import type { Asked, Made } from './asked.ts';
import { pageToSearch } from './pages-to-search.ts';
import { overviewOf, readFragment, type Fragment } from './words-of-index.ts';

/** What is no text: pictures, forms, and what repeats what stands elsewhere, such as entries that are found by themselves. */
const LEFT_OUT = [
  ...['svg', 'chart-island', 'fieldset', 'form', 'nav', 'pre', 'textarea', '[popover]'],
  ...['.kicker', '.back', '.references', '.rests-on', 'details.figures', '.change-notice', '.citation'],
  ...['.chart-files', '.claim-related', '.claim-standings'],
  ...['.source-group', '.glossary-entry', '.event'],
];

/** So many pages are given to Pagefind before it has answered: it takes one in while the next are read from the disk. */
const AHEAD = 8;

/** Pagefind's own looks, which the site does not use. */
const UNUSED = /-(?:ui|highlight)\.(?:js|css)$/;

// What ends the build ends this too: without anyone to ask, there is nothing more to do.
const asked = on(process, 'message', { close: ['disconnect'] }) as AsyncIterable<[Asked]>;
const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: LEFT_OUT });
if (!index) throw new Error(errors.join('\n'));
const added: Promise<void>[] = [];
for await (const [thing] of asked) {
  if ('site' in thing) {
    await Promise.all(added);
    await writeIndex(index, thing.site);
    process.send?.({ count: added.length } satisfies Made);
    break;
  }
  // Read one after another: Pagefind numbers them as they come.
  const content = 'file' in thing ? pageToSearch(await readFile(thing.file, 'utf8'), thing) : thing.content;
  if (content === undefined) continue;
  const count = added.push(add(index, { url: thing.url, content }));
  await added[count - AHEAD];
}
await close();
if (process.connected) process.disconnect();

/** Takes a page into the index. Throws what Pagefind complains of. */
async function add(index: PagefindIndex, page: { url: string; content: string }): Promise<void> {
  const { errors } = await index.addHTMLFile(page);
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/**
 * Writes the files of the index into a site, with what is asked of it as a whole. Pagefind's own `writeFiles` answers
 * before its last bytes are on the disk, and a full disk is no error to it.
 */
async function writeIndex(index: PagefindIndex, site: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const folder = join(site, SEARCH_FILES.folder);
  const kept = files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const name of new Set(kept.map(({ path }) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true });
  for (const { path, content } of kept) await writeFile(join(folder, path), content);
  const { words, kinds } = overviewOf(fragmentsOf(kept));
  await writeFile(join(site, SEARCH_FILES.words), words.join(' '));
  await writeFile(join(site, SEARCH_FILES.kinds), JSON.stringify(kinds));
}

/** What Pagefind has kept, one after another. */
function* fragmentsOf(files: readonly { path: string; content: Uint8Array }[]): Generator<[file: string, Fragment]> {
  for (const { path, content } of files) if (path.endsWith('.pf_fragment')) yield [path, readFragment(content)];
}
