import { defineConfig } from 'playwright/test';
import { chromiumFlags } from './find-chromium.ts';
import { isRoot } from './this-machine.ts';

/** Set by run.ts, as is the path of Chromium. */
const port = process.env.PREVIEW_PORT ?? '4399';
const origin = `http://localhost:${port}`;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A test asks all that there is to ask of a page, and the longest page has six times more than most.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: './short-reporter.ts',
  // What takes longest starts first, so that no worker waits for the other at the end. Each project starts browsers of its
  // own, so there are no more.
  projects: [
    { name: 'a site of its own', testMatch: 'tiny-site.spec.ts' },
    { name: 'the rest', testMatch: '*.spec.ts', testIgnore: 'tiny-site.spec.ts' },
  ],
  use: {
    baseURL: origin,
    // A tab for each test costs more than most tests: one is emptied of all that a test left, and used again.
    reuseContext: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      args: chromiumFlags(isRoot),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npm run preview -- --port ${port}`,
    cwd: '..',
    url: origin,
    reuseExistingServer: false,
  },
});
