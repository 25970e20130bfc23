import type { Loader } from 'astro/loaders';
import { loadContent } from './load-content.ts';

/**
 * Puts the content check in front of a loader, so that a build with a mistake stops before anything is written.
 * (Astro itself logs many mistakes and goes on.)
 */
export function checkedLoader(folder: string, loader: Loader): Loader {
  return {
    name: `checked-${loader.name}`,
    async load(context) {
      await loadContent(folder);
      await loader.load(context);
    },
  };
}
