import { defineConfig } from 'playwright/test';
import { chromiumFlags } from './find-chromium.ts';
import { isRoot } from './this-machine.ts';

/** Set by run.ts, as is the path of Chromium. */
const port = process.env.PREVIEW_PORT ?? '4399';
const origin = `http://localhost:${port}`;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../.cache/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      args: chromiumFlags(isRoot),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npm run preview -- --ignore-lock --port ${port}`,
    cwd: '..',
    url: origin,
    reuseExistingServer: false,
  },
});
