// `node .config/installed.mjs && some tool`: says in one sentence why a tool cannot run, as where nobody has run "npm ci".
import { existsSync } from 'fs';
import { beforeStart } from './causes.mjs';

/** The exit code of what could not run. */
const COULD_NOT_RUN = 2;

const what = 'a-command.ts';
const cause = beforeStart({ version: process.versions.node, folder: process.cwd(), what, exists: existsSync });
if (cause !== undefined) {
  process.stderr.write(`${cause}\n`);
  process.exitCode = COULD_NOT_RUN;
}
