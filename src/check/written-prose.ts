import type { AstroIntegration } from 'astro';

/** The name under which pages import `proseOf`. */
const NAME = 'virtual:prose';
const RESOLVED = `\0${NAME}`;

/** In a build, Astro's collections: they know which pages an edit leaves as they were. */
const FROM_COLLECTIONS = `import { getEntry, render } from 'astro:content';
export const proseOf = async (folder, id) => render(await getEntry(folder, id));`;

/** In development, the file itself: Astro's store learns of a file half a second after it is there. */
const fromFiles = (folder: string) => `const CONTENT = ${JSON.stringify(folder.replaceAll('\\', '/'))};
export const proseOf = async (folder, id) => {
  const file = await import(/* @vite-ignore */ '/@fs/' + CONTENT.replace(/^\\//, '') + '/' + folder + '/' + id + '.mdx');
  return { Content: file.default, headings: file.getHeadings() };
};`;

/** Gives pages the prose of a file of content/pages/, claims/ or resolutions/, compiled. */
export function writtenProse(content: string): AstroIntegration {
  const plugin = (isBuild: boolean) => ({
    name: 'written-prose',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? (isBuild ? FROM_COLLECTIONS : fromFiles(content)) : undefined),
  });
  return {
    name: 'written-prose',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin(command === 'build')] } });
      },
    },
  };
}
