import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where somebody is who types a path: the folder that npm was called in (`INIT_CWD`), and the one in which it runs. */
export interface Standing {
  called?: string | undefined;
  runs?: string;
  exists?: (file: string) => boolean;
}

/**
 * The file or folder that somebody means by a path: as seen from the folder in which they typed it, where something
 * stands there, else from the one in which the command runs. A `~` that no shell has read is their own folder.
 */
export function typedPath(typed: string, standing: Standing = {}): string {
  const { called = process.env.INIT_CWD, runs = process.cwd(), exists = existsSync } = standing;
  const wanted = typed.trim().replace(/^~(?=\/|$)/, homedir());
  const fromThere = path.resolve(called ?? runs, wanted);
  return exists(fromThere) ? fromThere : path.resolve(runs, wanted);
}
