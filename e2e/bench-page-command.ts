// `npm run bench:page [runs] [address]`: when a reader on a slow line sees a built chapter, beside pages of the same words
// and pictures by hand and by a plain Astro project, and when they see the chapter as their second page of the site.
// Medians, in one run, in turn, and whether the bars are met.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';

import { bars } from './paint/bars.ts';
import { handMade, plainParts, type PlainParts } from './paint/hand-made-page.ts';
import { measureVisit, type Visit } from './paint/measure-visit.ts';
import { serveFolder } from './paint/serve-folder.ts';
import { writePlainPage } from './plain-project.ts';
import { isRoot, thisMachine } from './this-machine.ts';
import { numbersOrEnd } from './typed-numbers.ts';

const SITE = new URL('../dist/', import.meta.url);
const HAND_MADE = '/made-by-hand/';
const PLAIN = '/plain-astro/';
const BUILD = ['--env-file=.config/astro.env', 'node_modules/astro/bin/astro.mjs', 'build'];
const typed = process.argv.slice(2);
const chapter = typed.find((word) => word.startsWith('/')) ?? '/trade/';
const [runs = 7] = numbersOrEnd(
  {
    command: 'npm run bench:page',
    about: 'measures when a reader on a slow line sees a built page, beside the same words by hand and by plain Astro.',
    usage: 'Usage: npm run bench:page [-- RUNS] [ADDRESS], as in npm run bench:page -- 7 /loans/; after a build',
    most: 1,
  },
  typed.filter((word) => word !== chapter),
);

interface Candidate {
  name: string;
  address: string;
  /** The page that the reader comes from. */
  before?: string;
  visits: Visit[];
}

const executablePath = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
const file = new URL(`.${chapter}index.html`, SITE);
if (executablePath === undefined) complain(NO_CHROMIUM);
else if (!existsSync(file))
  complain(
    `The built site has no ${chapter}: run "npm run build" first, or name another page, as in npm run bench:page -- 7 /`,
  );
else await compare(executablePath, readFileSync(file, 'utf8'));

async function compare(path: string, html: string): Promise<void> {
  const parts = plainParts(html);
  const added = new Map([
    [HAND_MADE, handMade(parts)],
    [PLAIN, await plainAstro(parts)],
  ]);
  const { origin, close } = await serveFolder(SITE, added);
  const ours: Candidate = { name: 'The chapter', address: chapter, visits: [] };
  const byHand: Candidate = { name: 'The same words, by hand', address: HAND_MADE, visits: [] };
  const plain: Candidate = { name: 'The same words, by plain Astro', address: PLAIN, visits: [] };
  const second = { name: 'The chapter after the home page', address: chapter, before: `${origin}/`, visits: [] };
  const candidates = [ours, byHand, plain, second];
  for (let round = 0; round <= runs; round += 1) {
    const browser = await chromium.launch({ executablePath: path, args: chromiumFlags(isRoot) });
    await visitAll(browser, origin, turned(candidates, round), round > 0);
    await browser.close();
  }
  close();
  console.log(table(candidates));
  const medians = { chapter: middleVisit(ours), byHand: middleVisit(byHand), plain: middleVisit(plain) };
  console.log(`\n${bars(medians).join('\n')}`);
}

/** The page that a plain Astro project makes, its small style sheet in it, as is Astro's way. */
async function plainAstro(parts: PlainParts): Promise<string> {
  const folder = await writePlainPage(parts);
  try {
    execFileSync(process.execPath, BUILD, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(new URL('dist/index.html', `${pathToFileURL(folder).href}/`), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A visit in which each number is the median of all. */
function middleVisit({ visits }: Candidate): Visit {
  const middle = (key: keyof Visit) => median(visits.map((visit) => visit[key]));
  return {
    firstPaint: middle('firstPaint'),
    charts: middle('charts'),
    face: middle('face'),
    moved: middle('moved'),
    blocked: middle('blocked'),
    bytes: middle('bytes'),
  };
}

/** The first round only warms the machine up. */
async function visitAll(browser: Browser, origin: string, inTurn: Candidate[], counts: boolean): Promise<void> {
  const first = await browser.newPage();
  await first.goto(origin);
  await first.close();
  for (const { address, before, visits } of inTurn) {
    const visit = await measureVisit(browser, origin + address, before);
    if (counts) visits.push(visit);
  }
}

/** Nobody is always first. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function table(candidates: readonly Candidate[]): string {
  const rows = candidates.map(({ name, visits }) => {
    const middle = (key: keyof Visit) => median(visits.map((visit) => visit[key]));
    const spread = (key: keyof Visit) => {
      const values = visits.map((visit) => visit[key]);
      return `${tens(middle(key))} (${tens(Math.min(...values))}–${tens(Math.max(...values))})`;
    };
    const times = [spread('firstPaint'), spread('charts'), tens(middle('face')), tens(middle('blocked'))];
    return [name, (middle('bytes') / 1000).toFixed(1), ...times, middle('moved').toFixed(3)];
  });
  const heads = ['', 'kB', 'first paint, ms', 'third chart, ms', 'own face, ms', 'blocked, ms', 'moved'];
  const rule = heads.map((_, index) => (index === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function tens(time: number): string {
  return String(Math.round(time / 10) * 10);
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
