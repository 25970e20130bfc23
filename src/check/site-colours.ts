import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readColours } from '../charts/colour-kind.ts';
import { withSiteColours } from '../charts/specification/colours.ts';

/** Puts the colours of content/colours.yaml into the style sheets, also where they are read as text for picture files. */
export function siteColours(folder: string): AstroIntegration {
  const handler = (css: string, id: string) => ({
    code: withSiteColours(css, coloursOf(folder), id.includes('plain-colours')),
    map: null,
  });
  const filter = { id: /\/(?:chart|plain)-colours\.css(?:\?|$)/ };
  const plugin = {
    name: 'site-colours',
    enforce: 'pre' as const,
    transform: { order: 'pre' as const, filter, handler },
  };
  return {
    name: 'site-colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** None where there is no such file. */
export function coloursOf(folder: string) {
  try {
    const text = readFileSync(join(folder, 'colours.yaml'), 'utf8');
    return readColours([{ path: 'content/colours.yaml', text }]).value;
  } catch {
    return new Map<string, never>();
  }
}
