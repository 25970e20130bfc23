import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DevServer } from './forget.ts';

/** The code that needs nothing of Astro or Vite; the content check has loaded most of it already. */
const CODE = /^\/src\/(?:basics|records|evidence|charts|accounts|check|site)\/.*\.ts$/;

/** Whether any of it has changed since this process began: Node would still run what it was. */
let isChanged = false;

type Environment = DevServer['environments'][string];

/**
 * In development, pages take the code that needs no Vite from Node, as it is, until any of it changes; from then on Vite
 * compiles all of it. Hundreds of small files need not be compiled before the first page is there.
 */
export function runByNode(): AstroIntegration {
  const plugin = { name: 'run-by-node', configureServer };
  return {
    name: 'run-by-node',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What a module imports is compiled while the module before it still is; by itself Vite does so for browsers alone.
        if (command === 'dev') updateConfig({ vite: { server: { preTransformRequests: true }, plugins: [plugin] } });
      },
    },
  };
}

function configureServer({ config: { root }, environments, watcher }: DevServer): void {
  const ofPages = Object.values(environments).filter((environment) => 'runner' in environment);
  for (const environment of ofPages) takeFromNode(environment, root, () => !isChanged);
  watcher.on('all', (_event, file) => {
    if (isChanged || !isCode(root, file)) return;
    isChanged = true;
    for (const { moduleGraph, hot } of ofPages) {
      moduleGraph.invalidateAll();
      hot.send({ type: 'full-reload' });
    }
  });
}

/** Has the modules of an environment import from Node what Node can load, while `isFresh` says that this is what it was. */
export function takeFromNode(
  environment: Pick<Environment, 'fetchModule' | 'warmupRequest'>,
  root: string,
  isFresh: () => boolean,
): void {
  const fetchByVite = environment.fetchModule.bind(environment);
  const warmUp = environment.warmupRequest.bind(environment);
  const isNodes = (url: string) => isFresh() && isCode(root, url);
  environment.warmupRequest = async (url) => {
    if (!isNodes(url)) await warmUp(url);
  };
  environment.fetchModule = async (url, importer, options) => {
    const externalize = isNodes(url) ? pathToFileURL(join(root, withinRoot(root, url))).href : undefined;
    const isLoaded = externalize !== undefined && (await canLoad(externalize));
    return isLoaded ? { externalize, type: 'module' } : fetchByVite(url, importer, options);
  };
}

/** False for a module that imports what only Vite understands, as the text of a style sheet. */
function canLoad(url: string): Promise<boolean> {
  return import(url).then(
    () => true,
    () => false,
  );
}

function isCode(root: string, file: string): boolean {
  return CODE.test(withinRoot(root, file));
}

/** `/src/a.ts`, whether it is named as Vite's addresses are or as on the disk. */
function withinRoot(root: string, file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.startsWith(`${root}/`) ? path.slice(root.length) : path;
}
