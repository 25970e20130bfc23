/**
 * `npm run bench:build -- 10 100 1000`: what a build of so many pages costs, cold and after an edit of one word, beside a
 * plain Astro project with the same words. A page is an article of 1,500 words with 23 figures, 12 sources and 3 charts.
 * It needs GNU time (`apt-get install time`), which alone knows what all processes of a build took together.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../src/check/commands/refusal.ts';
import { copyOfProject } from './commands.ts';
import { writeManyPages } from './many-pages.ts';
import { writePlainProject } from './plain-project.ts';
import { numbersOrEnd } from './typed-numbers.ts';

const TIME = '/usr/bin/time';
const OURS = ['.config/start.mjs', 'build'];
const PLAIN = ['--env-file=.config/astro.env', 'node_modules/astro/bin/astro.mjs', 'build'];

/** What one build cost. */
interface Cost {
  wall: number;
  cpu: number;
  /** In megabytes. */
  memory: number;
  /** Seconds by stage. */
  stages: Map<string, number>;
}

/** The line with which each stage begins; what is made of a path is told apart by its ending. */
const STAGES: readonly [RegExp, string][] = [
  [/Syncing content/, 'reading'],
  [/Building static entrypoints/, 'bundling'],
  [/generating static routes/, 'pages'],
  [/├─ .*\.png/, 'pictures'],
  [/├─ .*\.(?!html)\w+\/? /, 'files'],
  [/├─ /, 'pages'],
  [/^[\d:]+ ✓ Completed/, 'search index'],
  [/\[index-site\]/, 'putting in place'],
];

/** Runs a command and tells what it cost; throws with what it printed if it fails. */
async function costOf(command: readonly string[], cwd: string, content = ''): Promise<Cost> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CONTENT_FOLDER: content };
  const child = spawn(TIME, ['-f', 'COST %e %U %S %M', process.execPath, ...command], { cwd, env });
  const stages = new Map<string, number>();
  let [printed, stage, since] = ['', 'starting', performance.now()];
  const hear = (chunk: Buffer) => {
    const text = chunk.toString();
    printed = (printed + text).slice(-20_000);
    for (const line of text.split('\n')) {
      const next = STAGES.find(([begins]) => begins.test(line))?.[1];
      if (next === undefined) continue;
      const now = performance.now();
      stages.set(stage, (stages.get(stage) ?? 0) + (now - since) / 1000);
      [stage, since] = [next, now];
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Refusal(`What is measured ended with ${String(code)}:\n${printed}`);
  stages.set(stage, (stages.get(stage) ?? 0) + (performance.now() - since) / 1000);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = /COST (.*)/.exec(printed)?.[1]?.split(' ').map(Number) ?? [];
  return { wall, cpu: user + system, memory: kilobytes / 1000, stages };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function bench(pages: number): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'bench-content-'));
  const [project, plain] = [await copyOfProject(), await writePlainProject(pages)];
  try {
    const extent = { figures: 23, facts: 23 * pages, citations: 12, sources: 12 * pages, charts: 3, words: 1200 };
    await writeManyPages(content, { pages, ...extent });
    console.log(`\n${pages} articles`);
    line('check', await costOf(['src/check/commands/check-content-command.ts'], project, content), undefined);
    const cold = await costOf(OURS, project, content);
    const written = await filesIn(join(project, 'dist'));
    line('cold', cold, written.length);
    const pictures = written.filter((name) => /\.(?:png|svg)$/.test(name)).length;
    const html = written.filter((name) => name.endsWith('.html')).length;
    console.log(`  ${''.padEnd(16)} ${written.length} files, of them ${html} pages and ${pictures} pictures`);
    const edited = join(content, 'pages', 'page-0.mdx');
    await writeFile(edited, (await readFile(edited, 'utf8')).replace('in the evening', 'in the morning'));
    const warm = await costOf(OURS, project, content);
    line('one word edited', warm, written.length);
    const other = await costOf(PLAIN, plain);
    const plainFiles = await filesIn(join(plain, 'dist'));
    line('plain Astro', other, plainFiles.length);
    const ratio = cold.cpu / written.length / (other.cpu / plainFiles.length);
    console.log(
      `  CPU a file: ${ratio.toFixed(2)} times plain Astro, which wrote ${plainFiles.length} files; the edit: ${((100 * warm.cpu) / cold.cpu).toFixed(0)} % of cold`,
    );
    grown(pages, cold);
  } finally {
    await Promise.all([content, project, plain].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** The cold build before, with its number of pages. */
let before: { pages: number; cpu: number } | undefined;

function grown(pages: number, { cpu }: Cost): void {
  if (before)
    console.log(`  for ${pages / before.pages} times the articles, ${(cpu / before.cpu).toFixed(1)} times the CPU`);
  before = { pages, cpu };
}

/** Prints one measurement as soon as it is known: a run that is stopped is not lost. */
function line(name: string, { wall, cpu, memory, stages }: Cost, files: number | undefined): void {
  const each = files === undefined ? '' : `, ${((1000 * cpu) / files).toFixed(1)} ms a file`;
  const total = [...stages.values()].reduce((sum, seconds) => sum + seconds, 0);
  const shares = [...stages].map(([stage, seconds]) => `${stage} ${((100 * seconds) / total).toFixed(0)} %`);
  console.log(
    `  ${name.padEnd(16)} wall ${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s${each}, memory ${memory.toFixed(0)} MB`,
  );
  if (stages.size > 1) console.log(`  ${''.padEnd(16)} ${shares.join(', ')}`);
}

const sizes = numbersOrEnd({
  command: 'npm run bench:build',
  about: 'measures a build of so many pages beside a plain Astro project with the same words.',
  usage: 'Usage: npm run bench:build [-- 10 100 1000], numbers of pages',
  most: 10,
});
if (!existsSync(TIME)) throw new Refusal(`${TIME} is missing: install GNU time.`);
for (const pages of sizes.length > 0 ? sizes : [10, 100, 1000]) await bench(pages);
