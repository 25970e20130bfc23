import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { parse } from 'yaml';
import { carryLicences } from './src/after-build/carry-licences.ts';
import { finishPages } from './src/after-build/finish-pages.ts';
import { writeHosts } from './src/after-build/hosts/write-hosts.ts';
import { fillFeeds } from './src/after-build/fill-feeds.ts';
import { oneBuildAtATime } from './src/after-build/only-build.ts';
import { plainImports } from './src/after-build/plain-imports.ts';
import { indexSite } from './src/after-build/search/index-site.ts';
import { swapSite } from './src/after-build/swap-site.ts';
import { zipSite } from './src/after-build/zip-site.ts';
import { checkFirst } from './src/check/check-first.ts';
import { checkedMdx } from './src/check/checked-mdx.ts';
import { keepPages } from './src/check/keep-pages.ts';
import { ourFault } from './src/check/our-fault.ts';
import { runByNode } from './src/check/development/run-by-node.ts';
import { watchContent } from './src/check/development/watch-content.ts';
import { siteColours } from './src/check/site-colours.ts';
import { writtenProse } from './src/check/written-prose.ts';
import { contentFolder } from './src/records/problems/content-folder.ts';
import { cacheFolder } from './src/records/reading/content-files.ts';

const folder = contentFolder();

/** What a key of a YAML file says; undefined when the file is faulty, which the content check reports, or not there. */
function read(file, key) {
  try {
    return parse(readFileSync(join(folder, file), 'utf8'))[key];
  } catch {
    return undefined;
  }
}

/** Keeps quiet about a pseudo-class that browsers know and the minifier of style sheets does not: it passes it on as it is. */
const knowTargetCurrent = {
  name: 'know-target-current',
  configResolved({ logger }) {
    const warn = logger.warn.bind(logger);
    logger.warn = (message, options) => {
      if (!message.includes("'target-current' is not recognized")) warn(message, options);
    };
  },
};

/** Where the site is published; what is no address the content check tells. */
const address = process.env.SITE_ADDRESS || read('site.yaml', 'address');

const index = indexSite();

export default defineConfig({
  site: URL.canParse(address) ? address : undefined,
  output: 'static',
  cacheDir: cacheFolder(folder),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  integrations: [
    oneBuildAtATime(),
    ourFault(),
    checkFirst(folder),
    checkedMdx(folder),
    writtenProse(folder),
    siteColours(folder),
    mdx(),
    runByNode(),
    watchContent(folder),
    keepPages(folder, finishPages, index.begin),
    fillFeeds(),
    carryLicences(['pagefind', 'world-atlas']),
    zipSite(),
    index.integration,
    writeHosts(),
    swapSite(resolve('.cache')),
  ],
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  // Astro marks each page of a collection with a directive of its own, which the bundler warns that it does not know.
  vite: {
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [knowTargetCurrent, plainImports],
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
      ],
    },
  },
});
