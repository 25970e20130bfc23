import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { keepOwnHashes } from './own-hashes.ts';

/** After a build, cuts the Content-Security-Policy of each page down to what the page holds. */
export function tightenPolicy(): AstroIntegration {
  return {
    name: 'tighten-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: site })) {
          const file = join(site, path);
          await writeFile(file, keepOwnHashes(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
