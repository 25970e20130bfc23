import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../basics/full-address.ts';
import { publicAssets, readContentFiles } from '../records/reading/content-files.ts';
import { forgetFiles } from '../records/reading/remember-by-file.ts';
import { checkOnce } from './checked-once.ts';
import { KEPT_LIST, keptFiles, putInPlace, type KeptFiles } from './kept-files.ts';
import { pageKeys } from './page-keys.ts';

/** Makes the function that is applied to every page when it is made, given the folder of the site and the path below which it is published. */
export type Finisher = (site: string, base: string) => Promise<(html: string) => string>;

/** Whatever code and packages can do to a page; looked up from the folder of the project. */
const CODE = 'src';
const CODE_FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Lets a build take over from the last one every page and file that would be the same again. Astro keeps them; here is
 * said what they depend on. Each page is finished before it is kept. `onKept` is called before any page is made.
 */
export function keepPages(
  folder: string,
  finisher: Finisher,
  onKept: (files: KeptFiles) => Promise<void>,
): AstroIntegration {
  let site = '';
  let cache = '';
  let base = '/';
  return {
    name: 'keep-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build') updateConfig({ base: basePath({ address: String(config.site) }) });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        cache = fileURLToPath(config.cacheDir);
        base = basePath({ address: String(config.site) });
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const keyOf = pageKeys(await groundOf(folder));
        const kept = await keptFiles(cache, keyOf);
        const inPlace = putInPlace(kept, site);
        // A full disk is told when the pages are made.
        inPlace.catch(() => undefined);
        await onKept(kept);
        let finish = (html: string) => html;
        setPrerenderer((plain) => ({
          ...plain,
          setup: async () => {
            forgetFiles();
            await plain.setup?.();
            finish = await finisher(site, base);
          },
          getStaticPaths: async () => {
            await inPlace;
            // Without the list a build that is killed from here on leaves nothing that the next one would trust.
            await rm(join(cache, KEPT_LIST), { force: true });
            const paths = await plain.getStaticPaths();
            return paths.map((path) => ({ ...path, cacheKey: keyOf(path.pathname) }));
          },
          render: async (request, options) => {
            const rendered = await plain.render(request, options);
            if (rendered instanceof Response) return finished(rendered, finish);
            return { ...rendered, response: await finished(rendered.response, finish) };
          },
        }));
      },
    },
  };
}

async function groundOf(folder: string) {
  const [content, files, assets, code] = await Promise.all([
    checkOnce(folder),
    readContentFiles(folder),
    publicAssets(),
    hashOfCode(),
  ]);
  return { content, files, code: JSON.stringify([process.version, folder, content.site.address, [...assets], code]) };
}

/** One hash of all files that hold code; they are read at once, which for small files is the quickest. */
async function hashOfCode(): Promise<string> {
  const entries = await readdir(CODE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const path of [...files, ...CODE_FILES.filter((path) => existsSync(path))].sort())
    hash.update(JSON.stringify([path, readFileSync(path, 'utf8')]));
  return hash.digest('hex');
}

/** A response with its page finished; other files are as they are. */
async function finished(response: Response, finish: (html: string) => string): Promise<Response> {
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { status, headers } = response;
  return new Response(finish(await response.text()), { status, headers });
}
