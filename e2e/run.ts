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
  const environment = { ...process.env, CHROMIUM_PATH: path, PREVIEW_PORT: String(await freePort()) };
  const { status } = spawnSync(
    process.execPath,
    [playwrightCommand, 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: environment },
  );
  return status ?? 1;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await runBrowserTests();
