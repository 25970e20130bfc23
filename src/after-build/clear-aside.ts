import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** How the names of folders begin that nobody needs any more. */
const GONE = 'gone-';

/** What the process does that removes them; it is given their paths. */
const REMOVE = `for (const path of process.argv.slice(1)) require('node:fs').rmSync(path, { recursive: true, force: true });`;

/** Moves a folder aside, if it is there, to be removed by `clearAside`: a site of thousands of files goes at once. */
export function moveAside(folder: string, aside: string): void {
  if (existsSync(folder)) renameSync(folder, join(aside, GONE + randomUUID()));
}

/**
 * Has all that was moved aside removed by a process that outlives this one, as nobody need wait for it; undefined where
 * there is nothing. What is left where that was killed too, the next call has removed.
 */
export function clearAside(aside: string): ChildProcess | undefined {
  const names = existsSync(aside) ? readdirSync(aside).filter((name) => name.startsWith(GONE)) : [];
  if (names.length === 0) return undefined;
  const paths = names.map((name) => join(aside, name));
  const child = spawn(process.execPath, ['-e', REMOVE, ...paths], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return child;
}
