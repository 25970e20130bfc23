/** `npm run bench:check`: how long the content check takes for this site, for 1,000 pages, and after a save. */
import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../src/records/problems/content-folder.ts';
import { ContentError } from '../src/records/problems/content-error.ts';
import { wrongFolder } from '../src/records/reading/wrong-folder.ts';
import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';
import { Refusal } from '../src/check/commands/refusal.ts';
import { checkFolder } from '../src/check/load-content.ts';
import { writeManyPages } from './many-pages.ts';

/** Seconds for a piece of work. */
async function secondsFor(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The check as a command of its own, with the start of Node. */
function checkAsCommand(folder: string): void {
  const env = { ...process.env, CONTENT_FOLDER: folder };
  const { status, stderr } = spawnSync(process.execPath, ['src/check/commands/check-content-command.ts'], { env });
  if (status !== 0) throw new Refusal(`The content to measure is not sound:\n\n${String(stderr).trimEnd()}`);
}

/** Measures a folder three times: as a command, then in this process, then again after a save of one page. */
async function measure(name: string, folder: string): Promise<void> {
  const command = await secondsFor(() => {
    checkAsCommand(folder);
  });
  const files = await readdir(join(folder, 'pages'));
  const first = await secondsFor(() => checkFolder(folder));
  await appendFile(join(folder, 'pages', files[0] ?? ''), '\n');
  const saved = await secondsFor(() => checkFolder(folder));
  const rate = Math.round(files.length / first);
  console.log(`${name}: ${files.length} pages, ${rate} pages a second`);
  console.log(
    `  check ${first.toFixed(2)} s; as a command ${command.toFixed(2)} s; after a save ${saved.toFixed(2)} s`,
  );
}

endUnlessUnderstood({
  command: 'npm run bench:check',
  about: 'measures the content check: of this site, of 1,000 pages, and after a save.',
  usage: 'Usage: npm run bench:check',
});
const wrong = wrongFolder(contentFolder());
if (wrong) throw new ContentError([wrong]);
const temporary = await mkdtemp(join(tmpdir(), 'bench-'));
const [copy, many] = [join(temporary, 'site'), join(temporary, 'many')];
try {
  await cp(contentFolder(), copy, { recursive: true });
  await writeManyPages(many, {
    pages: 1000,
    figures: 20,
    facts: 500,
    citations: 20,
    sources: 500,
    charts: 0,
    words: 0,
  });
  await measure('This site', copy);
  await measure('20 facts and 20 citations a page', many);
} finally {
  await rm(temporary, { recursive: true });
}
