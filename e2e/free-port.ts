import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to connections, which could take one before a server does. */
const [FIRST, LAST] = [20_000, 32_000];

/** A port of this machine that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const port = randomInt(FIRST, LAST);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    // Without an address it listens on all of them, as servers of sites do.
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
