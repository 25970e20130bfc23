import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { MANIFEST } from '../../site/files/about-site.ts';
import { headersFor } from './headers.ts';

/**
 * A server of a built site, as a host would be: with its headers, its redirects, its page for what is not there, and
 * compressed files where there are any. What is built anew meanwhile is served from then on.
 */
export function siteServer(folder: string): Server {
  const base = baseOf(folder);
  const serve = sirv(folder, { dev: true, dotfiles: true, etag: true, brotli: true, gzip: true, setHeaders });
  return createServer((request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? ''}`);
    const to = leadsTo(pathname, folder, base);
    const missing = () => {
      notFound(response, folder);
    };
    if (to !== undefined) response.writeHead(301, { Location: to }).end();
    else if (!isThere(pathname, folder, base)) missing();
    else {
      request.url = pathname.slice(base.length - 1) + search;
      serve(request, response, missing);
    }
  });
}

/** The path below which a built site was made to stand, which its manifest says. */
export function baseOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as { start_url: string }).start_url;
}

/** Where an address leads that is a page no more, or a folder without its last stroke. */
function leadsTo(path: string, folder: string, base: string): string | undefined {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n');
  const redirects = new Map(lines.map((line) => line.split(' ') as [string, string]));
  const isBare =
    !path.endsWith('/') && ((path.startsWith(base) && isFolder(fileAt(path, folder, base))) || `${path}/` === base);
  return redirects.get(path) ?? (isBare ? `${path}/` : undefined);
}

function isThere(path: string, folder: string, base: string): boolean {
  return path.startsWith(base) && existsSync(fileAt(path.replace(/\/$/, '/index.html'), folder, base));
}

/** What no disk can hold, such as a name of a thousand letters, is no folder either. */
function isFolder(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** What cannot be decoded is the name of no file. */
function fileAt(path: string, folder: string, base: string): string {
  const name = path.slice(base.length);
  try {
    return join(folder, decodeURI(name));
  } catch {
    return join(folder, name);
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

function notFound(response: ServerResponse, folder: string): void {
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
}
