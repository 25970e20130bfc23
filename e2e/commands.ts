import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command did: its exit code and what it printed, errors included. */
export interface Outcome {
  exitCode: number;
  printed: string;
}

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));
/** The content of the tiny site. */
export const TINY_CONTENT = fileURLToPath(new URL('tiny-site/content/', import.meta.url));

/** Folders of e2e/broken-content/: each holds an expected.txt and the files that differ from the tiny site's. */
export const BROKEN_CONTENT = fileURLToPath(new URL('broken-content/', import.meta.url));

/**
 * Makes a folder with the tiny site's content, and over it the files of a case if one is named; an empty file of the
 * case removes the tiny site's. Returns its path.
 */
export async function contentOf(brokenCase?: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'tiny-site-')), 'content');
  // Many small files are copied in less time without promises.
  cpSync(TINY_CONTENT, folder, { recursive: true });
  if (brokenCase !== undefined) putOver(folder, join(BROKEN_CONTENT, brokenCase));
  return folder;
}

function putOver(folder: string, brokenCase: string): void {
  const entries = readdirSync(brokenCase, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const [from, name] = [join(entry.parentPath, entry.name), relative(brokenCase, join(entry.parentPath, entry.name))];
    if (!entry.isFile() || name === 'expected.txt') continue;
    const to = join(folder, name);
    if (statSync(from).size === 0) rmSync(to);
    else {
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
  }
}

/** Runs the content check over a content folder, for somebody who stands in a folder: by default the one in which that lies. */
export function check(content: string, called?: string): Promise<Outcome> {
  const parameters = ['.config/start.mjs', 'src/check/commands/check-content-command.ts'];
  return run(parameters, REPOSITORY, content, { INIT_CWD: called ?? dirname(content) });
}

/** Runs `npm run new` over a content folder, as a script does. */
export function addNew(content: string, ...parameters: readonly string[]): Promise<Outcome> {
  return run(['.config/start.mjs', 'src/check/commands/new-command.ts', ...parameters], REPOSITORY, content);
}

/** Runs `npm run data` over a content folder. */
export function data(content: string, ...parameters: readonly string[]): Promise<Outcome> {
  return run(['.config/start.mjs', 'src/check/commands/data-command.ts', ...parameters], REPOSITORY, content);
}

/** Runs `npm run addresses` over a content folder. */
export function listAddresses(content: string): Promise<Outcome> {
  return run(['.config/start.mjs', 'src/check/commands/list-addresses-command.ts'], REPOSITORY, content);
}

/** A copy of the project without content and without anything built, sharing its packages. Returns its path. */
export async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'project-'));
  const parts = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json', '.config'];
  const present = (await readdir(REPOSITORY)).filter((name) => parts.includes(name));
  await Promise.all(present.map((part) => cp(join(REPOSITORY, part), join(copy, part), { recursive: true })));
  await symlink(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Builds the site in `project` from a content folder, to be published at another address than it says if one is named. */
export function build(project: string, content: string, address?: string): Promise<Outcome> {
  return run(['.config/start.mjs', 'build'], project, content, { SITE_ADDRESS: address });
}

function run(
  parameters: readonly string[],
  cwd: string,
  content: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  // Places are told from where somebody stands: beside the content folder, they begin with its name.
  const other = { CONTENT_FOLDER: content, INIT_CWD: dirname(content), SITE_ADDRESS: undefined, ...more };
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...other };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { cwd, env }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), printed: stdout + stderr });
    });
  });
}
