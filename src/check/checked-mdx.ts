import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { compilable } from '../accounts/compilable.ts';

/**
 * Stands before the compiler of pages, in a build and in development alike: it gets the text of an MDX file only if that
 * holds no code, whether the content has been checked or not. So nothing that an editor writes is ever run.
 */
export function checkedMdx(folder: string): AstroIntegration {
  const plugin = {
    name: 'checked-mdx',
    enforce: 'pre' as const,
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler: (text: string, id: string) => ({ code: compilable(asEditorsNameIt(folder, id), text), map: null }),
    },
  };
  return {
    name: 'checked-mdx',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** `content/pages/loans.mdx`, wherever the folder lies. */
function asEditorsNameIt(folder: string, file: string): string {
  return path.posix.join('content', path.relative(folder, file).split(path.sep).join('/'));
}
