import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asked, Indexed, Made } from './asked.ts';

const PROCESS = fileURLToPath(new URL('index-process.ts', import.meta.url));

/** An index that is being made in a process of its own. */
export interface IndexInMaking {
  /** Has it take things in, in their order, after those before. */
  add: (things: readonly Indexed[]) => void;
  /** Has it written into the folder of a site, when all is taken in; how many things can be found. Throws where that fails. */
  write: (site: string) => Promise<number>;
  stop: () => void;
}

/** Begins an empty index. What the process complains of it prints itself. */
export function startIndex(): IndexInMaking {
  const child = fork(PROCESS, { execArgv: [] });
  const made = new Promise<number>((resolve, reject) => {
    child.once('message', ({ count }: Made) => {
      resolve(count);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('The search index could not be made: see above.'));
    });
  });
  // Whoever asks for it is told; nobody asks for one that is stopped.
  made.catch(() => undefined);
  const ask = (asked: Asked) => {
    if (child.connected) child.send(asked);
  };
  return {
    add: (things) => {
      things.forEach(ask);
    },
    write: (site) => {
      ask({ site });
      return made;
    },
    stop: () => {
      child.kill();
    },
  };
}
