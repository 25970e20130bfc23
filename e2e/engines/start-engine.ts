import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from '../this-machine.ts';
import type { Engine, EngineName } from './engine.ts';
import { findPrograms, PACKAGES, type Programs } from './find-engines.ts';
import { throughPuppeteer } from './through-puppeteer.ts';
import { throughWebDriver } from './through-webdriver.ts';

/** The programs of an engine, installed on Debian where that may be done; else undefined. */
export function obtainPrograms(name: EngineName): Programs | undefined {
  const found = findPrograms(name);
  if (found !== undefined || !isRoot || !existsSync('/etc/debian_version')) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env });
  spawnSync('apt-get', ['install', '--yes', ...PACKAGES[name]], { env });
  return findPrograms(name);
}

/** Starts the browser of an engine. */
export function startEngine(name: EngineName, programs: Programs): Promise<Engine> {
  if (name === 'WebKit') return throughWebDriver(programs);
  return throughPuppeteer(name === 'Firefox' ? 'firefox' : 'chrome', programs);
}
