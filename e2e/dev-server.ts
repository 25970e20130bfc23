import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A development server over a content folder. */
export interface DevServer {
  origin: string;
  /** All that it has printed so far. */
  printed: () => string;
  /** Ends it, and waits until it has ended. */
  stop: () => Promise<void>;
}

const START = '.config/start.mjs';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Starts the development server in `project`, as its own command does, or as plain Astro's; it answers when this returns. */
export async function startDevServer(project: string, content: string): Promise<DevServer> {
  const port = String(await freePort());
  const own = existsSync(join(project, START)) ? [START] : ['--env-file=.config/astro.env', ASTRO];
  const parameters = [...own, 'dev', '--port', port];
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', CONTENT_FOLDER: content };
  const server = spawn(process.execPath, parameters, { cwd: project, env });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('watching for file changes')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => {
      reject(new Error(`The development server stopped:\n${printed}`));
    });
  });
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  return { origin: `http://localhost:${port}`, printed: () => printed, stop };
}
