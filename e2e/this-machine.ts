import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Machine } from './find-chromium.ts';
import { usualPlaces } from './usual-places.ts';

/** True where Chromium would refuse its own sandbox. */
export const isRoot = process.getuid?.() === 0;

/** The machine that runs the tests, for findChromium. */
export function thisMachine(): Machine {
  return {
    playwrightsOwn: chromium.executablePath(),
    usualPlaces: usualPlaces(process.platform, process.env),
    exists: isProgram,
    download: () => {
      run(process.execPath, [playwrightCommand, 'install', 'chromium']);
    },
    isRootOnDebian: isRoot && existsSync('/etc/debian_version'),
    installDebianPackage: () => {
      run('apt-get', ['update']);
      run('apt-get', ['install', '--yes', 'chromium']);
    },
  };
}

/** Playwright's command, to be run by Node. */
export const playwrightCommand = 'node_modules/playwright/cli.js';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
