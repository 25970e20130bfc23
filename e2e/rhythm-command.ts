// `npm run rhythm`: how often the home page and the chapters show something to look at on a phone. `npm run rhythm -- FOLDER` measures another built site.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { needSite } from '../src/after-build/finished-site.ts';
import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';
import { Refusal } from '../src/check/commands/refusal.ts';
import { CHAPTERS, fileOf } from './built-site.ts';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { LOOKED_AT, rhythmOf } from './rhythm.ts';
import { isRoot, thisMachine } from './this-machine.ts';

const SITE = 'http://site.example';
endUnlessUnderstood({
  command: 'npm run rhythm',
  about: 'tells how often the home page and the chapters show something to look at on a phone.',
  word: 'a folder',
  optional: true,
  usage: 'Usage: npm run rhythm [-- FOLDER], another built site than dist',
});
const folder = resolve(process.argv[2] ?? 'dist');

const lacking = ['/', ...CHAPTERS].find((address) => !existsSync(join(folder, fileOf(address))));
if (lacking === '/') needSite(process.argv[2]);
if (lacking !== undefined)
  throw new Refusal(
    `The built site has no ${lacking}, and npm run rhythm is about the chapters of this project's own site. Build that first: npm run build, without CONTENT_FOLDER.`,
  );

/** The words in a picture that is a file. */
function wordsIn(address: string): number {
  const svg = readFileSync(join(folder, address), 'utf8');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

async function measure(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags(isRoot) });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  await page.route('**/*', (route) => {
    const path = join(folder, fileOf(new URL(route.request().url()).pathname));
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
  const table: Record<string, unknown> = {};
  for (const address of ['/', ...CHAPTERS]) {
    await page.goto(`${SITE}${address}`);
    const { files, words, ...rhythm } = await page.evaluate(rhythmOf, LOOKED_AT);
    table[address] = { ...rhythm, words: words + files.reduce((sum, file) => sum + wordsIn(file), 0) };
  }
  await browser.close();
  console.table(table, ['first', 'longest', 'after', 'apparatus', 'screens', 'words']);
}

const path = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
if (path === undefined) {
  console.error(NO_CHROMIUM.replace('The browser tests need', 'The rhythm needs'));
  process.exitCode = 1;
} else await measure(path);
