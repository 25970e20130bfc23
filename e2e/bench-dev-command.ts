/**
 * `npm run bench:dev [edits] [starts]`: in a browser, from a save to the screen, for a sentence, a cell and a fact, and from
 * the start of the server to the first page, beside a plain Astro project with the same words. Medians, in one run, in turn.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { copyOfProject } from './commands.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { writeManyPages } from './many-pages.ts';
import { writePlainProject } from './plain-project.ts';
import { isRoot, thisMachine } from './this-machine.ts';
import { numbersOrEnd } from './typed-numbers.ts';

const PAGES = 10;
const [edits = 20, starts = 3] = numbersOrEnd({
  command: 'npm run bench:dev',
  about: 'measures, in a browser, from a save to the screen, and from the start to the first page.',
  usage: 'Usage: npm run bench:dev [-- EDITS [STARTS]]',
  most: 2,
});

/** One of the two: where its project and its content lie. */
interface Site {
  project: string;
  content: string;
}

/** One kind of edit: how it changes a file, and what then stands on the page. */
interface Edit {
  name: string;
  file: string;
  /** Gives the text of the file after the edit of this number. */
  change: (text: string, number: number) => string;
  shown: (number: number) => string;
}

const SENTENCE: Edit = {
  name: 'a sentence',
  file: 'pages/page-0.mdx',
  change: (text, number) => text.replace('come in the evening', `come ${inLetters(number)} in the evening`),
  shown: inLetters,
};
const CELL: Edit = {
  name: 'a cell',
  file: 'datasets/loans-1/data.csv',
  change: (text, number) => text.replace(/\d+(,source-0\n)$/, `${String(7000 + number)}$1`),
  shown: (number) => `7,${String(number).padStart(3, '0')}`,
};
const FACT: Edit = {
  name: 'a fact',
  file: 'facts/facts-0.yaml',
  change: (text, number) => text.replaceAll('3001', String(8000 + number)),
  shown: (number) => `8,${String(number).padStart(3, '0')} books`,
};

/** A word that is no figure: what checks figures would tell it otherwise. */
function inLetters(number: number): string {
  return `so-${String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}-it-is`;
}

/** The texts of the files before they were edited. */
const originals = new Map<string, string>();

const executablePath = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
if (executablePath === undefined) {
  console.error(NO_CHROMIUM);
  process.exitCode = 2;
} else await bench(executablePath);

async function bench(path: string): Promise<void> {
  const content = join(await mkdtemp(join(tmpdir(), 'bench-content-')), 'content');
  const extent = { figures: 23, facts: 23 * PAGES, citations: 12, sources: 12 * PAGES, charts: 3, words: 1200 };
  await writeManyPages(content, { pages: PAGES, ...extent });
  const plainProject = await writePlainProject(PAGES);
  const ours = { project: await copyOfProject(), content };
  const plain = { project: plainProject, content: join(plainProject, 'content') };
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags(isRoot) });
  try {
    if (starts > 0) await compareStarts(browser, ours, plain);
    if (edits > 0) await compareEdits(browser, ours, plain);
  } finally {
    await browser.close();
    await Promise.all([content, ours.project, plainProject].map((folder) => rm(folder, { recursive: true })));
  }
}

async function compareStarts(browser: Browser, ours: Site, plain: Site): Promise<void> {
  const times: [number[], number[]] = [[], []];
  // The first start of each fills the caches of Vite and does not count.
  for (let round = 0; round <= starts; round += 1) {
    for (const [index, site] of [ours, plain].entries()) {
      const since = performance.now();
      const { server, page } = await open(browser, site);
      if (round > 0) times[index]?.push(performance.now() - since);
      await Promise.all([page.close(), server.stop()]);
    }
  }
  report('start to first page', ...times);
}

async function compareEdits(browser: Browser, ours: Site, plain: Site): Promise<void> {
  const [one, other] = [await open(browser, ours), await open(browser, plain)];
  try {
    const times: [number[], number[]] = [[], []];
    for (let number = 0; number <= edits; number += 1) {
      const seconds = [
        await timeOf(SENTENCE, number, ours, one.page),
        await timeOf(SENTENCE, number, plain, other.page),
      ];
      if (number > 0) for (const [index, time] of seconds.entries()) times[index]?.push(time);
    }
    report(`save to screen, ${SENTENCE.name}`, ...times);
    for (const edit of [CELL, FACT]) {
      const alone: number[] = [];
      for (let number = 0; number <= edits; number += 1) {
        const time = await timeOf(edit, number, ours, one.page);
        if (number > 0) alone.push(time);
      }
      report(`save to screen, ${edit.name}`, alone);
    }
  } finally {
    await Promise.all([one.server.stop(), other.server.stop()]);
  }
}

/** Starts a server and opens its first article. */
async function open(browser: Browser, { project, content }: Site): Promise<{ server: DevServer; page: Page }> {
  const server = await startDevServer(project, content);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page-0/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { server, page };
}

/** Milliseconds from a save until what was written is in the page and drawn; the scripts of the page rest before it. */
async function timeOf({ file, change, shown }: Edit, number: number, { content }: Site, page: Page): Promise<number> {
  const path = join(content, file);
  const original = originals.get(path) ?? (await readFile(path, 'utf8'));
  originals.set(path, original);
  await atRest(page);
  const since = performance.now();
  await writeFile(path, change(original, number));
  await page.getByText(shown(number)).first().waitFor({ state: 'attached' });
  // Plain Astro loads the page again, and may do so a second time.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn))).catch(() => page.waitForLoadState());
  return performance.now() - since;
}

/** Waits until the page has loaded and its scripts have nothing left to do; plain Astro may load it once more meanwhile. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState();
  const isReplaced = await page
    .evaluate(() => new Promise((rest) => requestIdleCallback(rest)))
    .then(() => false)
    .catch(() => !page.isClosed());
  if (isReplaced) await atRest(page);
}

function report(name: string, times: readonly number[], beside?: readonly number[]): void {
  const ratio = beside && ` (${(median(times) / median(beside)).toFixed(2)} times plain Astro, ${inWords(beside)})`;
  console.log(`${name.padEnd(28)} ${inWords(times)}${ratio ?? ''}`);
}

/** The median with the least and the most. */
function inWords(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${median(times).toFixed(0)} ms, ${least.toFixed(0)}–${most.toFixed(0)}`;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
