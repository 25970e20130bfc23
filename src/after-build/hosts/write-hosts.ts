import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { DOWNLOAD } from '../book/books.ts';
import { headersFile, redirectsFile } from './netlify-files.ts';

/** After a build, writes what hosts of static sites read: `_headers` and `_redirects`. Other hosts leave them alone. */
export function writeHosts(): AstroIntegration {
  return {
    name: 'write-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { site, redirects } = await getEvidence();
        const published = { address: site.address, redirects };
        const entries = await readdir(folder, { withFileTypes: true });
        const names = (areFolders: boolean) =>
          entries.filter((entry) => entry.isDirectory() === areFolders).map(({ name }) => name);
        // Books are made later, of the built site.
        const root = { folders: [...new Set([...names(true), DOWNLOAD])].sort(), files: names(false).sort() };
        await writeFile(join(folder, '_headers'), headersFile(root, published));
        await writeFile(join(folder, '_redirects'), redirectsFile(published));
      },
    },
  };
}
