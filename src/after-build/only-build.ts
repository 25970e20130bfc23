import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the second of two builds says that would write into one folder. */
const REFUSED =
  'Another build of this site is running, and two would spoil each other: wait until it has ended, then run this again.';

/** Lets one build at a time work in a project: all of them write into its `.cache` and `.astro`. It is the first of all integrations. */
export function oneBuildAtATime(): AstroIntegration {
  return {
    name: 'one-build-at-a-time',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build') await onlyBuild(fileURLToPath(config.root));
      },
    },
  };
}

/**
 * Keeps a second build out of a folder for as long as this process lives. What holds the place is a socket: the system
 * lets it go with the process, however that ends, so a build that was killed keeps nobody out. Throws where another holds it.
 */
export async function onlyBuild(folder: string): Promise<void> {
  const place = placeOf(folder);
  if (await hold(place)) return;
  if (await isHeld(place)) throw new Error(REFUSED);
  rmSync(place, { force: true });
  if (!(await hold(place))) throw new Error(REFUSED);
}

/** The paths of sockets may be no longer than about a hundred signs, so they do not lie in the folder itself. */
function placeOf(folder: string): string {
  const name = `site-build-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/** Whether the place could be taken. Where the system has no such sockets, nobody is kept out. */
function hold(place: string): Promise<boolean> {
  const server = createServer((visitor) => visitor.destroy());
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code !== 'EADDRINUSE');
    });
    server.listen(place, () => {
      server.unref();
      process.once('exit', () => {
        rmSync(place, { force: true });
      });
      resolve(true);
    });
  });
}

function isHeld(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visit = connect(place);
    visit.once('connect', () => {
      visit.destroy();
      resolve(true);
    });
    visit.once('error', () => {
      resolve(false);
    });
  });
}
