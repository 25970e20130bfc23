import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyPages } from './many-pages.ts';

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));

const FILES = {
  '.config/astro.env': 'ASTRO_TELEMETRY_DISABLED=1\n',
  'package.json': '{ "name": "plain", "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: 'content/pages' }) }) };
`,
  'src/pages/[page].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{Astro.props.entry.data.title}</title></head>
  <body><main><h1>{Astro.props.entry.data.title}</h1><Content /></main></body>
</html>
`,
};

/** A plain Astro project with the same words as `writeManyPages` and nothing else: no evidence, charts or search. */
export async function writePlainProject(pages: number): Promise<string> {
  const folder = await writeProject(FILES);
  const extent = { pages, figures: 23, facts: 1, citations: 0, sources: 1, charts: 0, words: 1200 };
  await writeManyPages(join(folder, 'content'), { ...extent, isPlain: true });
  return folder;
}

/** A plain Astro project of one page: `words` is the HTML of its text, `styles` a style sheet. Its path. */
export function writePlainPage({
  title,
  words,
  styles,
}: Record<'title' | 'words' | 'styles', string>): Promise<string> {
  const page = `---
import '../page.css';
import words from '../words.html?raw';
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
    <title>{${JSON.stringify(title)}}</title>
  </head>
  <body><main set:html={words} /></body>
</html>
`;
  return writeProject({
    '.config/astro.env': FILES['.config/astro.env'],
    'package.json': FILES['package.json'],
    'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    'src/page.css': styles,
    'src/words.html': words,
    'src/pages/index.astro': page,
  });
}

async function writeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
