import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { checkedLoader } from './check/checked-loader.ts';
import { contentFolder } from './records/reading/content-files.ts';

const folder = contentFolder();

/** The MDX files of a folder and the folders in it; nothing where a site has no such folder, of which Astro's own loader would warn. */
function mdxIn(name: string): Loader {
  const path = join(folder, name);
  if (!existsSync(path)) return { name: 'nothing', load: () => Promise.resolve() };
  return glob({ pattern: '**/*.mdx', base: pathToFileURL(`${path}/`) });
}

export const collections = {
  /** The prose of the pages. What a page says of itself comes, checked, from getEvidence(). */
  pages: defineCollection({ loader: checkedLoader(folder, mdxIn('pages')) }),
  /** The accounts of the claims. */
  claims: defineCollection({ loader: checkedLoader(folder, mdxIn('claims')) }),
  /** The accounts of the resolutions. */
  resolutions: defineCollection({ loader: checkedLoader(folder, mdxIn('resolutions')) }),
};
