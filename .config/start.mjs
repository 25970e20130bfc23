// What every npm script begins with: it says in one sentence what is amiss with the machine.
//   node .config/start.mjs build|dev …     runs Astro
//   node .config/start.mjs preview …       serves the built site
//   node .config/start.mjs some/command.ts …  runs a command of the project
// It is written so that any Node can read it, also one that is too old for all the rest.
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { constants, tmpdir } from 'os';
import { join, resolve } from 'path';
import { pathToFileURL } from 'url';
import { beforeStart, causeIn } from './causes.mjs';
import { misread } from './flags.mjs';

/** What a build makes lives for a moment: with more room for the new, Node copies less of it about, and holds less in the end. */
const ROOM = '--max-semi-space-size=32';

const ASTRO = [ROOM, '--env-file=.config/astro.env', 'node_modules/astro/bin/astro.mjs'];

const PREVIEW = 'src/after-build/hosts/preview-command.ts';

/** Where Node keeps what it has compiled, as in the other commands: its own usual folder. */
const COMPILED = join(tmpdir(), 'node-compile-cache');

/** The exit code of what could not run. */
const COULD_NOT_RUN = 2;

/** Runs Astro, and ends as it ends. What it complains of is held back until it is known whether one sentence says it. */
function runAstro(parameters) {
  const isHeldBack = parameters[0] !== 'dev';
  const stdio = ['inherit', 'inherit', isHeldBack ? 'pipe' : 'inherit'];
  const env = { NODE_COMPILE_CACHE: COMPILED, ...process.env };
  const child = spawn(process.execPath, [...ASTRO, ...parameters], { stdio, env });
  let complaints = '';
  if (isHeldBack) child.stderr.on('data', (chunk) => (complaints += chunk));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    const cause = code === 0 ? undefined : causeIn(complaints);
    process.stderr.write(cause === undefined ? complaints : `${cause}\n`);
    process.exitCode = signal === null ? code : 128 + constants.signals[signal];
  });
}

async function runCommand(file, parameters) {
  process.argv = [process.execPath, resolve(file), ...parameters];
  await import(pathToFileURL(resolve(file)).href);
}

function tellCause(error) {
  process.stderr.write(`${causeIn(String(error.stack)) ?? error.stack}\n`);
  process.exitCode = 1;
}

/** Mistakes in the content, what a command refuses and what the machine forbids are told without the stack, which is nothing to an editor. */
function tellMistakes(error) {
  const isMistake = error.name === 'ContentError';
  const why = isMistake || error.name === 'Refusal' ? error.message : causeIn(String(error.stack));
  if (why === undefined) throw error;
  process.stderr.write(`${why}\n`);
  process.exitCode = isMistake ? 1 : COULD_NOT_RUN;
}

/** Words what is no flag, in the words of the other commands, which take a moment to load. */
async function tellFlag(parameter, takes) {
  const { notUnderstood } = await import('../src/check/commands/not-understood.ts');
  return notUnderstood([parameter], takes);
}

async function runOfSite(parameters) {
  const told = await misread(what, parameters, tellFlag);
  if (told !== undefined) {
    process.stderr.write(`${told}\n`);
    process.exitCode = COULD_NOT_RUN;
  } else if (what === 'preview') await runCommand(PREVIEW, parameters);
  else runAstro([what, ...parameters]);
}

const [what, ...parameters] = process.argv.slice(2);
const cause = beforeStart({ version: process.versions.node, folder: process.cwd(), what, exists: existsSync });
if (cause !== undefined) {
  process.stderr.write(`${cause}\n`);
  process.exitCode = COULD_NOT_RUN;
} else if (what.endsWith('.ts')) runCommand(what, parameters).catch(tellMistakes);
else runOfSite(parameters).catch(tellCause);
