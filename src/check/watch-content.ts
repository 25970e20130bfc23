import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { escapeMarkup } from '../basics/escape-markup.ts';
import { formatProblems } from '../records/problems/format-problems.ts';
import { errorsIn } from '../records/problems/content-problem.ts';
import { checkFolder } from './load-content.ts';

type HotPayload = Parameters<DevServer['environments']['ssr']['hot']['handleInvoke']>[0];
type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The module through which the pages get the content; it keeps what it has read. */
const EVIDENCE = fileURLToPath(new URL('./evidence.ts', import.meta.url));

const RELOAD: HotPayload = { type: 'full-reload' };

/** Milliseconds within which several changes, as of an editor that writes a file in two steps, count as one save. */
const ONE_SAVE = 20;

/**
 * In development, checks the content at every save: the problems appear in the terminal, and the browser loads its page
 * again, which shows them over the page or, once they are mended, the page itself.
 *
 * A message of Vite's reaches only the browsers that are connected at that moment, and one that is just loading its page
 * is not. So each is told on connecting what it has missed: a save since its page was asked for, or the problems.
 */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let pending: NodeJS.Timeout | undefined;
        let faults: string | undefined;
        let saves = 0;
        let savesAtLastPage = 0;
        const afterSave = async () => {
          await readAgain(server);
          saves++;
          server.hot.send(RELOAD);
          const { problems } = await checkFolder(folder);
          const before = faults;
          faults = errorsIn(problems).length > 0 ? formatProblems(problems) : undefined;
          if (problems.length > 0) logger[faults ? 'error' : 'warn'](`\n${formatProblems(problems)}`);
          else if (before) logger.info('The content is sound again.');
        };
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) savesAtLastPage = saves;
          next();
        });
        server.hot.on('vite:client:connect', (_data, browser) => {
          if (savesAtLastPage < saves) browser.send(RELOAD);
          else if (faults) browser.send(overThePage(faults));
        });
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          clearTimeout(pending);
          pending = setTimeout(() => void afterSave(), ONE_SAVE);
        });
      },
    },
  };
}

/** Has the pages drawn from the files as they are now. */
async function readAgain(server: DevServer): Promise<void> {
  const { ssr } = server.environments;
  const modules = [...(ssr.moduleGraph.getModulesByFile(EVIDENCE) ?? [])];
  await Promise.all(modules.map((module) => ssr.reloadModule(module)));
}

/** The message that lays the problems over a page; Astro's overlay takes its text for HTML. */
function overThePage(faults: string): HotPayload {
  return { type: 'error', err: { name: 'ContentError', message: escapeMarkup(faults), stack: '' } };
}
