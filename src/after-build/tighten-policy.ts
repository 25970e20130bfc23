import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { escapeAttributes } from './escape-attributes.ts';
import { keepOwnHashes } from './own-hashes.ts';
import { keepOwnStyles, wordsOf } from './own-styles.ts';

/** After a build, cuts the inline styles and the Content-Security-Policy of each page down to what the page holds. */
export function tightenPolicy(): AstroIntegration {
  return {
    name: 'tighten-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        let scripts = '';
        for await (const path of glob('_astro/**/*.js', { cwd: site }))
          scripts += await readFile(join(site, path), 'utf8');
        const spoken = wordsOf(scripts);
        for await (const path of glob('**/*.html', { cwd: site })) {
          const file = join(site, path);
          await writeFile(file, keepOwnHashes(keepOwnStyles(escapeAttributes(await readFile(file, 'utf8')), spoken)));
        }
      },
    },
  };
}
