import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineName } from './engine.ts';

/** Where the parts of an engine's browser are on this machine. */
export interface Programs {
  browser: string;
  /** The program through which it is driven, if it needs one. */
  driver?: string;
  /** A screen for browsers that cannot do without one. */
  screen?: string;
}

/** Which of Debian's packages bring an engine. */
export const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
  Chromium: ['chromium'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};

/** The programs of an engine; undefined where one of them is not installed. */
export function findPrograms(name: EngineName): Programs | undefined {
  if (name === 'WebKit') return findWebKit();
  const own = name === 'Chromium' ? process.env.CHROMIUM_PATH : onPath('firefox-esr', 'firefox');
  const browser = own ?? onPath('chromium', 'google-chrome');
  return browser === undefined || (name === 'Firefox' && own === undefined) ? undefined : { browser };
}

/** WebKitGTK, whose little browser lies beside its libraries. */
function findWebKit(): Programs | undefined {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = globSync('/usr/lib{,64,/*}/webkit2gtk-4.*/MiniBrowser')[0];
  return driver === undefined || screen === undefined || browser === undefined
    ? undefined
    : { browser, driver, screen };
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
