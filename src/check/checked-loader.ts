import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { keptContent } from './kept-content.ts';
import { contentIsSound } from './our-fault.ts';

/**
 * The MDX files of a folder of the content, each under the id that the content check gives it: its path without its ending.
 * A build with a mistake stops here, before anything is written; so what is loaded are the pages that were checked, all
 * of them and no others. In development nothing is loaded: a page is compiled when it is asked for.
 */
export function checkedLoader(folder: string, name: string): Loader {
  return {
    name: `checked-${name}`,
    async load(context) {
      const { watcher } = context;
      if (watcher === undefined) {
        if (await keptContent(folder)) contentIsSound();
        await fill(context, path.join(folder, name));
      }
      // In development pages come from their files: src/check/written-prose.ts.
      else context.store.clear();
    },
  };
}

/** Puts what the folder holds now in the place of what was known of it, perhaps from another folder of content. */
async function fill(context: LoaderContext, folder: string): Promise<void> {
  const files = await mdxIn(folder);
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const digests = new Map<string, string>();
  for (const file of files) digests.set(file, context.generateDigest(await readFile(file, 'utf8').catch(() => '')));
  store.clear();
  for (const file of files.toSorted()) {
    const id = slashed(path.relative(folder, file)).replace(/\.mdx$/, '');
    store.set({
      id,
      data: {},
      filePath: slashed(path.relative(root, file)),
      digest: digests.get(file) ?? '',
      deferredRender: true,
    });
  }
}

/** None where a site has no such folder. */
async function mdxIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'));
  return files.map((entry) => path.join(entry.parentPath, entry.name));
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
