import type { AstroIntegration } from 'astro';
import { checkOnce } from './checked-once.ts';

/**
 * Begins a build with the check of the content; `checkedLoader` waits for it. It runs in the code that the configuration
 * has loaded already: asked for from the configuration of the collections, Vite would compile all of that code once more.
 */
export function checkFirst(folder: string): AstroIntegration {
  return {
    name: 'check-first',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // What it throws, the loader tells.
        if (command === 'build') checkOnce(folder).catch(() => undefined);
      },
    },
  };
}
