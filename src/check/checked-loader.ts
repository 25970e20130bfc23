import type { Loader } from 'astro/loaders';
import { checkOnce } from './checked-once.ts';

/**
 * Puts the content check in front of a loader, so that a build with a mistake stops before anything is written.
 * (Astro itself logs many mistakes and goes on.) In development the server starts all the same: its pages show the mistake.
 */
export function checkedLoader(folder: string, loader: Loader): Loader {
  return {
    name: `checked-${loader.name}`,
    async load(context) {
      if (context.watcher === undefined) await checkOnce(folder);
      await loader.load(context);
    },
  };
}
