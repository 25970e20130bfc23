import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface Served {
  origin: string;
  close: () => void;
}

/** Serves a folder as a good host would: Brotli, and caches that keep what bears a hash. `added` are pages by address. */
export async function serveFolder(folder: URL, added: ReadonlyMap<string, string>): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
    const file = new URL(`.${path}`, folder);
    const page = added.get(url);
    if (page === undefined && !(file.href.startsWith(folder.href) && existsSync(file))) {
      response.writeHead(404).end();
      return;
    }
    const type = page === undefined ? extname(path) : '.html';
    const isPacked = type === '.woff2';
    const body = packed.get(url) ?? pack(page ?? readFileSync(file), isPacked);
    packed.set(url, body);
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(isPacked ? {} : { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${port}`, close };
}

function pack(content: string | Buffer, isPacked: boolean): Buffer {
  return isPacked ? Buffer.from(content) : brotliCompressSync(content);
}
