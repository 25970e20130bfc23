import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../../records/problems/content-error.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import type { Content } from '../check-content.ts';
import { keepContent } from '../kept-content.ts';
import { checkFolder } from '../load-content.ts';
import { faultyPage } from './faulty-page.ts';
import { footBar } from './foot-bar.ts';
import { forgetFile, forgetRoutes, type DevServer } from './forget.ts';

type HotPayload = Parameters<DevServer['environments']['ssr']['hot']['handleInvoke']>[0];

/** What every page loads in development; Vite serves it from the folder of the project. */
const IN_BROWSER = '/src/islands/development/show-saves.ts';

/** Milliseconds within which several changes, as of an editor that writes a file in two steps, count as one save. */
const ONE_SAVE = 10;

/** The content after the last save. `content` is the last that was sound. */
interface Told {
  content?: Content | undefined;
  problems: readonly ContentProblem[];
  /** What is wrong, as text; undefined where nothing stops the build. */
  faults: string | undefined;
}

/**
 * In development, checks the content at every save: the problems are told once in the terminal, and lie over the page in
 * the browser until they are mended; what has changed on the page is put into it, which stays where it was scrolled.
 */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(IN_BROWSER)};`);
        updateConfig({ vite: { plugins: [leftToUs(folder)] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, folder, (text, isError) => {
          logger[isError ? 'error' : 'info'](text);
        });
      },
    },
  };
}

/** Keeps Vite and Astro from loading pages again because of a file of the content: `watch` says what is to be done. */
function leftToUs(folder: string) {
  const handler = ({ file }: { file: string }) => (isWithin(folder, file) ? [] : undefined);
  return { name: 'content-is-left-to-us', enforce: 'pre' as const, hotUpdate: { order: 'pre' as const, handler } };
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

type Say = (text: string, isError: boolean) => void;

function watch(server: DevServer, folder: string, say: Say): void {
  let told = check(folder, undefined);
  void told.then((now) => {
    tell(say, undefined, now);
  });
  let [saves, savesAtLastPage] = [0, 0];
  let pending: NodeJS.Timeout | undefined;
  const changed = new Set<string>();

  const afterSave = async () => {
    const [before, files] = [told, [...changed]];
    changed.clear();
    saves++;
    told = before.then((last) => check(folder, last.content));
    const [last, now] = [await before, await told];
    for (const file of files) forgetFile(server, file);
    forgetRoutes(server);
    server.hot.send(now.faults === undefined ? SAVED : faultsOf(now.faults));
    tell(say, last, now);
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!isWithin(folder, file)) return;
    changed.add(file.split(path.sep).join('/'));
    clearTimeout(pending);
    pending = setTimeout(() => void afterSave(), ONE_SAVE);
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    void told.then(({ faults }) => {
      savesAtLastPage = saves;
      if (faults === undefined) next();
      else response.writeHead(500, { 'content-type': 'text/html' }).end(faultyPage(faults, IN_BROWSER));
    });
  });
  // A message reaches only the browsers that are connected at that moment; one that comes later is told what it missed.
  server.hot.on('site:here', ({ address }: { address: string }, browser) => {
    void told.then(async ({ content, problems, faults }) => {
      if (faults !== undefined) browser.send(faultsOf(faults));
      else if (savesAtLastPage < saves) browser.send(SAVED);
      browser.send('site:bar', await footBar(folder, content, problems, address));
    });
  });
}

const SAVED: HotPayload = { type: 'custom', event: 'site:saved', data: {} };

async function check(folder: string, lastSound: Content | undefined): Promise<Told> {
  try {
    const { content, problems } = await checkFolder(folder);
    if (content) void keepContent(folder, Promise.resolve(content));
    const faults = errorsIn(problems).length > 0 ? formatProblems(problems) : undefined;
    return { content: content ?? lastSound, problems, faults };
  } catch (error) {
    // As where a file vanishes while it is read: the save that follows checks again.
    const faults = error instanceof ContentError ? error.message : `The check could not run: ${String(error)}`;
    return { content: lastSound, problems: [], faults };
  }
}

/** Tells what is to be told after a save, and nothing twice. */
function tell(say: Say, last: Told | undefined, now: Told): void {
  const printed = ({ problems, faults }: Told) => faults ?? (problems.length > 0 ? formatProblems(problems) : '');
  if (now.faults !== undefined) say(`\n${now.faults}`, true);
  else if (last?.faults !== undefined) say('The content is sound again.', false);
  if (now.faults === undefined && printed(now) !== '' && (!last || printed(last) !== printed(now)))
    say(`\n${printed(now)}`, false);
}

/** Has the browser lay the problems over its page. */
function faultsOf(faults: string): HotPayload {
  return { type: 'custom', event: 'site:faults', data: { faults } };
}
