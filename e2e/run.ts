// `node e2e/run.ts`: the browser tests over the built site. Finds a Chromium, then hands over to Playwright.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { freePort } from './free-port.ts';
import { playwrightCommand, thisMachine } from './this-machine.ts';

async function runBrowserTests(): Promise<number> {
  if (!existsSync('dist/index.html')) return complain('There is no built site to test: run "npm run build" first.');
  const path = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
  if (path === undefined) return complain(NO_CHROMIUM);
  if (hasNoFontLikeOurs()) console.error(NO_FONT_LIKE_OURS);
  const environment = { ...process.env, CHROMIUM_PATH: path, PREVIEW_PORT: String(await freePort()) };
  const { status } = spawnSync(
    process.execPath,
    [playwrightCommand, 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: environment },
  );
  return status ?? 1;
}

/** The fonts whose widths the fallback fonts of the site are set to. */
const LIKE_OURS = /Times New Roman|Liberation Serif|Tinos/;
const NO_FONT_LIKE_OURS =
  'This machine has neither Times New Roman nor Liberation Serif nor Tinos: text will move when the fonts of the site come, and tests that it does not will fail. On Debian: apt-get install fonts-liberation.';

function hasNoFontLikeOurs(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return status === 0 && !LIKE_OURS.test(stdout);
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await runBrowserTests();
