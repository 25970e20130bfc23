// The order of the folders of src/, and who imports whom. The lint rule one-way.mjs and the drawing of CONTRIBUTING.md
// are made from it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/**
 * The folders of src/ in the order in which data flows: a file imports from its own folder and from those before it.
 * A folder within another stands for itself; the files that lie directly in a folder come after those within.
 */
export const FLOORS = [
  'basics',
  'records/rules',
  'records/problems',
  'records/reading',
  'records/writing',
  'evidence/site',
  'evidence/sources',
  'evidence/datasets',
  'evidence/facts',
  'evidence/events',
  'evidence/terms',
  'evidence/maps',
  'evidence/images',
  'evidence/measures',
  'evidence',
  'charts/specification',
  'charts/model',
  'charts/words',
  'charts/picture',
  'charts/table',
  'charts/live',
  'charts/checks',
  'charts',
  'accounts/prose',
  'accounts/rules',
  'accounts',
  'accounts/claims',
  'accounts/resolutions',
  'accounts/report',
  'check/addresses',
  'check/editions',
  'check/cards',
  'check',
  'check/new',
  'check/data',
  'check/rename',
  'check/editor',
  'check/commands',
  'check/development',
  'site/search',
  'site/uses',
  'site/files',
  'site/cards',
  'site',
  'after-build',
  'islands',
  'islands/development',
  'components',
  'pages',
];

/** The floor on which a file stands (`src/charts/model/x.ts` → `charts/model`); undefined outside them. */
export function floorOf(file) {
  const folder = posix.dirname(
    file
      .split(sep)
      .join('/')
      .replace(/^src\//, ''),
  );
  const within = FLOORS.filter((floor) => folder === floor || folder.startsWith(`${floor}/`));
  return within.sort((a, b) => b.length - a.length)[0];
}

/** The files that a file imports, as paths from the root of the project; style sheets and packages are left out. */
export function importsOf(file, root) {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/m.exec(text)?.[1] ?? '') : text;
  const { importedFiles } = ts.preProcessFile(script, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && /\.(?:ts|astro)$/.test(name))
    .map((name) => relative(root, join(root, dirname(file), name)))
    .filter((path) => existsSync(join(root, path)));
}

/** Every file of src/ -> the files that it imports. Tests and what only they use are left out. */
export function importGraph(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !isForTests(file));
  return new Map(files.sort().map((file) => [file, importsOf(file, root)]));
}

/** Test files, and the folders of what they share. */
export function isForTests(file) {
  return /\.test\.ts$/.test(file) || file.split(sep).includes('testing');
}
