import type { AstroIntegration } from 'astro';

/** What a build does when, by the hooks of Astro. */
const WHAT_NEXT = {
  'astro:config:done': 'while it was getting ready',
  'astro:build:start': 'while the pages were compiled',
  'astro:build:generated': 'after its pages were made',
} as const;

/** Where the page that is made tells its address; both sides of Astro's bundle reach it. */
const NOW = Symbol.for('address that is made');
const SOUND = Symbol.for('content is sound');

/** Says, before a page or file of the site is made, which it is. */
export function making(address: string): void {
  Reflect.set(globalThis, NOW, address);
}

/** Says that the content check has passed, so that whatever fails from now on is no fault of the content. */
export function contentIsSound(): void {
  Reflect.set(globalThis, SOUND, true);
}

/**
 * Where a build fails although the content check has found nothing, the fault is ours and not the editor's: this says so
 * below what Astro prints, and what was being made.
 */
export function ourFault(say: (text: string) => void = (text) => process.stderr.write(text)): AstroIntegration {
  let stage = '';
  const enter = (hook: keyof typeof WHAT_NEXT) => () => {
    stage = WHAT_NEXT[hook];
  };
  return {
    name: 'our-fault',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./tell-address.ts', import.meta.url) });
        process.once('exit', (code) => {
          if (code !== 0 && Reflect.get(globalThis, SOUND) === true)
            say(faultInWords(stage, Reflect.get(globalThis, NOW)));
        });
      },
      'astro:config:done': enter('astro:config:done'),
      'astro:build:start': enter('astro:build:start'),
      'astro:build:generated': enter('astro:build:generated'),
    },
  };
}

function faultInWords(stage: string, address: unknown): string {
  const during =
    typeof address === 'string' && stage !== WHAT_NEXT['astro:build:generated'] ? `while ${address} was made` : stage;
  return `
The content is sound, and yet the build failed ${during}.
This is a fault of the site's code, and of nothing that stands in content/. Please send the lines above to whoever looks after it.
`;
}
