import type { AstroIntegration } from 'astro';

export type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type Environment = DevServer['environments'][string];

/** What runs modules within the server; only some environments have one. */
interface Runner {
  evaluatedModules: {
    getModulesByFile(file: string): Iterable<object> | undefined;
    invalidateModule(module: object): void;
  };
}

/** Has a file compiled again when it is next asked for, and nothing else. */
export function forgetFile(server: DevServer, file: string): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module);
    const evaluated = runnerOf(environment)?.evaluatedModules;
    for (const module of evaluated?.getModulesByFile(file) ?? []) evaluated?.invalidateModule(module);
  }
}

/** Has Astro ask again which pages there are. */
export function forgetRoutes(server: DevServer): void {
  for (const environment of Object.values(server.environments))
    if (runnerOf(environment)) environment.hot.send('astro:content-changed', {});
}

function runnerOf(environment: Environment): Runner | undefined {
  return 'runner' in environment ? (environment.runner as Runner) : undefined;
}
