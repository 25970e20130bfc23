import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clearAside, moveAside } from './clear-aside.ts';
import { isFinished } from './finished-site.ts';

/** What lies beside the site while it is made: the new one, and for a moment the one before. */
const UNFINISHED = 'unfinished-site';
const BEFORE = 'site-before';

/**
 * Makes the site in `beside` and puts it in the place of the last one when all else is done. A build that ends before
 * leaves the last site as it was; what it has made is cleared by the next one. It is the last of all integrations.
 */
export function swapSite(beside: string): AstroIntegration {
  let [site, own, made, before] = ['', '', '', ''];
  return {
    name: 'swap-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        site = fileURLToPath(config.outDir);
        own = ofSite(beside, site);
        [made, before] = [join(own, UNFINISHED), join(own, BEFORE)];
        if (command === 'preview') lastGoodSite(beside, site);
        if (command !== 'build') return;
        putBack(site, before);
        moveAside(made, own);
        clearAside(own);
        mkdirSync(made, { recursive: true });
        // It is empty, and what is put into it before the pages are made is to stay.
        updateConfig({ outDir: pathToFileURL(`${made}/`), vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:done': ({ logger }) => {
        swap(made, site, before, own);
        clearAside(own);
        logger.info(`The site stands in ${site}`);
      },
    },
  };
}

/** Puts the last good site back where a build was killed as it ended. Throws where there is no whole site to show. */
export function lastGoodSite(beside: string, site: string): void {
  putBack(site, join(ofSite(beside, site), BEFORE));
  refuseUnfinished(site);
}

/** Sites that are built into other folders have folders of their own: none is ever put in the place of another. */
function ofSite(beside: string, site: string): string {
  return join(beside, `site-${createHash('sha256').update(site).digest('hex').slice(0, 12)}`);
}

/** Two renames, with nothing between them; a build that was killed just there is mended by `putBack`. */
function swap(made: string, site: string, before: string, aside: string): void {
  moveAside(before, aside);
  mkdirSync(dirname(site.replace(/[\\/]$/, '')), { recursive: true });
  const isFirst = !existsSync(site);
  if (!isFirst) renameSync(site, before);
  try {
    renameSync(made, site);
  } catch (error) {
    if (!isFirst) renameSync(before, site);
    throw error;
  }
  moveAside(before, aside);
}

/** Where the site is gone and the one before is still there, it is the last good one. */
function putBack(site: string, before: string): void {
  if (!existsSync(site) && existsSync(before)) renameSync(before, site);
}

/** Throws where there is no whole site to show. */
function refuseUnfinished(site: string): void {
  if (isFinished(site)) return;
  const name = site.replace(/[\\/]$/, '');
  throw new Error(`There is no finished site in ${name}: run "npm run build" first.`);
}
