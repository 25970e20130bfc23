import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeAttributes } from './escape-attributes.ts';
import { keepOwnHashes } from './own-hashes.ts';
import { keepOwnStyles, wordsSpoken } from './own-styles.ts';

/**
 * What cuts the inline styles and the Content-Security-Policy of a page down to what the page holds. `site` is the folder
 * in which the scripts of the site stand already.
 */
export async function tightenPolicy(site: string): Promise<(html: string) => string> {
  let scripts = '';
  for await (const path of glob('_astro/**/*.js', { cwd: site })) scripts += await readFile(join(site, path), 'utf8');
  const spoken = wordsSpoken(scripts);
  return (html) => keepOwnHashes(keepOwnStyles(escapeAttributes(html), spoken));
}
