import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addBase } from './add-base.ts';
import { escapeAttributes } from './escape-attributes.ts';
import { keepOwnHashes } from './own-hashes.ts';
import { keepOwnStyles, wordsSpoken } from './own-styles.ts';
import { setText } from './set-text.ts';
import { writeAscii } from './write-ascii.ts';

/**
 * What is done to every page: its addresses are led below the path of the site, its text is set as in print, its
 * inline styles and its Content-Security-Policy are cut down to what it holds, and it is written in ASCII. `site` is the folder in which the scripts of the site stand
 * already, `base` the path below which it is published.
 */
export async function finishPages(site: string, base: string): Promise<(html: string) => string> {
  let scripts = '';
  for await (const path of glob('_astro/**/*.js', { cwd: site })) scripts += await readFile(join(site, path), 'utf8');
  const spoken = wordsSpoken(scripts);
  return (html) => writeAscii(keepOwnHashes(keepOwnStyles(setText(addBase(escapeAttributes(html), base)), spoken)));
}
