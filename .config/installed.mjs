// `node .config/installed.mjs && some tool`: says in one sentence why a tool cannot run, as where nobody has run "npm ci"; with
// `own-site` behind it also where CONTENT_FOLDER names another site than that of the project.
import { existsSync } from 'fs';
import { beforeStart, ofAnotherSite } from './causes.mjs';

/** The exit code of what could not run. */
const COULD_NOT_RUN = 2;

const what = 'a-command.ts';
const machine = beforeStart({ version: process.versions.node, folder: process.cwd(), what, exists: existsSync });
const isOwnOnly = process.argv[2] === 'own-site';
const cause = machine ?? (isOwnOnly ? ofAnotherSite(process.env.CONTENT_FOLDER) : undefined);
if (cause !== undefined) {
  process.stderr.write(`${cause}\n`);
  process.exitCode = COULD_NOT_RUN;
}
