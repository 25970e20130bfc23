import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { checkedLoader } from './records/checked-loader.ts';
import { contentFolder } from './records/content-folder.ts';

const folder = contentFolder();
const mdxIn = (name: string) => glob({ pattern: '*.mdx', base: pathToFileURL(`${folder}/${name}/`) });

export const collections = {
  /** The prose of the pages. What a page says of itself comes, checked, from getEvidence(). */
  pages: defineCollection({ loader: checkedLoader(folder, mdxIn('pages')) }),
  /** The accounts of the claims. */
  claims: defineCollection({ loader: checkedLoader(folder, mdxIn('claims')) }),
};
