/**
 * `npm run fuzz -- MINUTES [SEED]`: changes the content of the tiny site and of the site at random, joins the changes that
 * the check accepts, and builds the site from each with Astro, until the minutes are over. The same seed makes the same
 * changes. Ends with 1 if anything that was accepted could not be built; its content is kept, and its folder is named.
 */
import { counted } from '../src/basics/counted.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { publicAssets, readContentFiles, type ContentFile } from '../src/records/reading/content-files.ts';
import { build, copyOfProject, TINY_CONTENT } from './commands.ts';
import { acceptedEdits } from './fuzz/accepted.ts';
import { anyEdit } from './fuzz/edits.ts';
import { renderAll } from './fuzz/render-all.ts';
import { numbersOrEnd } from './typed-numbers.ts';

const [minutes = 5, seed = Math.floor(Math.random() * 2 ** 31)] = numbersOrEnd({
  command: 'npm run fuzz',
  about: 'builds, for some minutes, what the check accepts of contents changed at random.',
  usage: 'Usage: npm run fuzz [-- MINUTES [SEED]]; the same seed makes the same changes',
  most: 2,
});
const end = Date.now() + minutes * 60_000;
const assets = await publicAssets();
const [project, contents] = await Promise.all([copyOfProject(), mkdtemp(join(tmpdir(), 'fuzz-'))]);

/** Of five rounds one changes the site itself, which takes far longer than the tiny site. */
const STARTS = [
  { name: 'the tiny site', folder: TINY_CONTENT, edits: 150 },
  { name: 'the site', folder: 'content', edits: 20 },
];

async function written(files: readonly ContentFile[], round: number): Promise<string> {
  const folder = join(contents, String(round), 'content');
  for (const { path, text } of files) {
    const file = join(folder, path.replace(/^content\//, ''));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

/** What went wrong, if anything did; the folder of what was built is kept then. */
async function failure(round: number): Promise<string | undefined> {
  const start = STARTS[round % 5 === 4 ? 1 : 0];
  if (!start) return undefined;
  const [edits = []] = fc.sample(fc.array(anyEdit, { minLength: start.edits, maxLength: start.edits }), {
    seed: seed + round,
    numRuns: 1,
  });
  const accepted = acceptedEdits(await readContentFiles(start.folder), edits, assets);
  const folder = await written(accepted.files, round);
  const about = `Round ${String(round)}, ${start.name} with ${String(accepted.edits)} changes`;
  try {
    renderAll(accepted.content, accepted.files);
  } catch (error) {
    return `${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${folder}`;
  }
  const { exitCode, printed } = await build(project, folder);
  if (exitCode !== 0) return `${about}: the build ended with ${String(exitCode)}.\n${printed.slice(-3000)}\n${folder}`;
  console.log(`${about}: built.`);
  await rm(dirname(folder), { recursive: true });
  return undefined;
}

console.log(`Seed ${String(seed)}.`);
let [round, failed] = [0, 0];
while (Date.now() < end) {
  const problem = await failure(round++);
  if (problem === undefined) continue;
  failed += 1;
  console.log(problem);
}
await rm(project, { recursive: true });
console.log(`${counted(round, 'round')} with seed ${String(seed)}, ${String(failed)} failed.`);
process.exitCode = failed > 0 ? 1 : 0;
