import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { slug } from 'github-slugger';
import { claimSchema } from '../src/accounts/claims/claim-schema.ts';
import { pageSchema } from '../src/accounts/prose/page-schema.ts';
import { datasetSchema } from '../src/evidence/datasets/dataset-schema.ts';
import { imageSchema } from '../src/evidence/images/image-schema.ts';
import { mapSchema } from '../src/evidence/maps/map-schema.ts';
import { itemSchema } from '../src/evidence/measures/item-schema.ts';
import { siteSchema } from '../src/evidence/site/site-schema.ts';
import { sourceSchema } from '../src/evidence/sources/source-schema.ts';
import { glossarySchema } from '../src/evidence/terms/glossary-schema.ts';
import { colourSchema } from '../src/charts/specification/colours.ts';
import { changeSchema } from '../src/evidence/changes/change-schema.ts';
import { checkFolder } from '../src/check/load-content.ts';
import { readContentFiles } from '../src/records/reading/content-files.ts';
import { formatProblems } from '../src/records/problems/format-problems.ts';
import { parseYaml } from '../src/records/reading/yaml-document.ts';
import { photograph } from './take-image.ts';
import { renderAll } from './fuzz/render-all.ts';

const guide = await readFile(new URL('../content/README.md', import.meta.url), 'utf8');

/** The blocks of the guide: language, the file that each is, if it says so, and its text. */
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', file, text = '']) => ({ language, file, text }),
);

/** What the check finds in a site of these files; a site without a fault is made, but for its pages. */
async function checked(files: readonly (readonly [string, string])[]): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'guide-')), 'content');
  for (const [name, text] of files) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
    if (name.startsWith('images/')) await writeFile(join(content, name.replace('.yaml', '.jpg')), await photograph());
  }
  const found = await checkFolder(content);
  if (found.content) renderAll(found.content, await readContentFiles(content));
  await rm(dirname(content), { recursive: true });
  return found.problems.length === 0 ? '' : formatProblems(found.problems);
}

test('the files of the guide together are a site with which the check finds no fault', async () => {
  const files = blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const]));
  assert.ok(files.length > 12);
  assert.equal(await checked(files), '');
});

test('the other examples of the guide can be read', () => {
  const others = blocks.filter(({ file, language }) => file === undefined && language === 'yaml');
  assert.ok(others.length > 10);
  assert.deepEqual(
    others.flatMap(({ text }) => parseYaml('content/README.md', text).problems),
    [],
  );
});

test('a site of three files, without a table, a fact, a chart or a claim, is sound', async () => {
  const site = blocks.find(({ file }) => file === 'site.yaml')?.text.replace(/claims:\n(?: {2}.*\n)+/, '') ?? '';
  const source = blocks.find(({ file }) => file === 'sources/library.yaml')?.text.split(/^(?=gazette)/m)[0] ?? '';
  const page =
    '---\ntitle: The mill\ndescription: The mill.\nsummary: The mill.\nreviewed: 2021-03-31\n---\n\nThe mill is old.<Cite id="annual-report-2020" />\n';
  const three = [
    ['site.yaml', site],
    ['sources/library.yaml', source],
    ['pages/index.mdx', page],
  ] as const;
  assert.equal(await checked(three), '');
});

test('the list at the beginning of the guide leads to every section, and every link of the guide to one that is there', () => {
  const words = guide.replaceAll(/^```[^]*?^```$/gm, '');
  const anchorsOf = (level: RegExp) => [...words.matchAll(level)].map(([, heading = '']) => slug(heading));
  const linked = [...words.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  const [contents = ''] = /^## What do you want to do\?[^]*?(?=^## )/m.exec(words) ?? [];
  const listed = [...contents.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  const sections = anchorsOf(/^## (.+)$/gm).filter((anchor) => anchor !== 'what-do-you-want-to-do');
  assert.deepEqual([...new Set(listed)].sort(), sections.toSorted());
  const all = new Set(anchorsOf(/^#{2,3} (.+)$/gm));
  assert.deepEqual(
    linked.filter((anchor = '') => !all.has(anchor)),
    [],
  );
});

/** Every kind of file with a fixed list of keys. */
const KINDS: Readonly<Record<string, z.ZodType>> = {
  'site.yaml': siteSchema,
  'sources/': sourceSchema,
  'datasets/…/dataset.yaml': datasetSchema,
  'colours.yaml': colourSchema,
  'glossary.yaml': glossarySchema,
  'images/': imageSchema,
  'maps/': mapSchema,
  'items.yaml': itemSchema,
  'changes/': changeSchema,
  'pages/': pageSchema,
  'claims/': claimSchema,
};

test('the guide lists the keys of each kind of file as the check asks for them', () => {
  const rows = Object.entries(KINDS).map(([name, schema]) => {
    const keys = Object.entries((schema as unknown as { shape: Record<string, z.ZodType> }).shape);
    const isRequired = (key: z.ZodType) => !key.safeParse(undefined).success;
    const list = (some: typeof keys) => some.map(([key]) => `\`${key}\``).join(', ') || '—';
    const required = keys.filter(([, key]) => isRequired(key));
    return `| \`${name}\` | ${list(required)} | ${list(keys.filter((key) => !required.includes(key)))} |`;
  });
  const table = ['| file | must be there | may be there |', '| --- | --- | --- |', ...rows].join('\n');
  const [, stands] = /<!-- required keys[^>]*-->\n\n([\s\S]*?)\n\n?<!-- end of required keys -->/.exec(guide) ?? [];
  if (process.env.WRITE_GUIDE) process.stdout.write(`${table}\n`);
  else assert.equal(stands, table, `Put this between the two remarks of content/README.md:\n${table}`);
});
