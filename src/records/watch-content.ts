import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { errorsIn, formatProblems } from './content-problem.ts';
import { checkFolder } from './load-content.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The module through which the pages get the content; it keeps what it has read. */
const EVIDENCE = fileURLToPath(new URL('../evidence.ts', import.meta.url));

/** Milliseconds within which several changes, as of an editor that writes a file in two steps, count as one save. */
const ONE_SAVE = 20;

/**
 * In development, checks the content at every save: the problems appear in the terminal, and the browser loads its page
 * again, which shows them over the page or, once they are mended, the page itself.
 */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let pending: NodeJS.Timeout | undefined;
        let faulty = false;
        const afterSave = async () => {
          await readAgain(server);
          const { problems } = await checkFolder(folder);
          const before = faulty;
          faulty = errorsIn(problems).length > 0;
          if (problems.length > 0) logger[faulty ? 'error' : 'warn'](`\n${formatProblems(problems)}`);
          else if (before) logger.info('The content is sound again.');
        };
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

/** Has the pages drawn from the files as they are now, and every browser load its page again. */
async function readAgain(server: DevServer): Promise<void> {
  const { ssr } = server.environments;
  const modules = [...(ssr.moduleGraph.getModulesByFile(EVIDENCE) ?? [])];
  await Promise.all(modules.map((module) => ssr.reloadModule(module)));
  server.hot.send({ type: 'full-reload' });
}
