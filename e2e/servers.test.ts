import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersFor } from '../src/after-build/hosts/headers.ts';
import { redirectsFile } from '../src/after-build/hosts/netlify-files.ts';
import type { PublishedSite } from '../src/after-build/hosts/published-site.ts';
import { SERVERS } from './servers.ts';

const PAGE = `<!doctype html><title>Loans</title>${'<p>Readers borrow books.</p>'.repeat(100)}`;

/** The files of a small site, by their paths; those of some size are compressed beside. */
const FILES: Readonly<Record<string, string>> = {
  '404.html': '<!doctype html><title>There is no page at this address</title>',
  'index.html': PAGE,
  'loans/index.html': PAGE,
  'años/index.html': PAGE,
  'embed/loans/index.html': PAGE,
  '_astro/a.1b2c.js': `export {}; // ${'a'.repeat(2000)}`,
  'pagefind/fragment/en_1a.pf_fragment': 'fragment',
  'pagefind/pagefind.js': 'export {};',
  'sources.bib': '@misc{a}',
  'sources.ris': 'TY  - GEN',
  'data/loans/loans.csv': 'year,loans\n2020,6105\n',
  'charts/loans.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'claims.json': '{}',
  'feeds/changes.xml': '<?xml version="1.0"?><feed/>',
  'timeline.ics': 'BEGIN:VCALENDAR',
  '.well-known/security.txt': 'Contact: mailto:librarian@library.example',
  'readers/index.html': '<!doctype html><title>This page has moved</title>',
};

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^(?:text|application)\/javascript\b/,
  css: /^text\/css\b/,
  svg: /^image\/svg\+xml\b/,
  json: /^application\/json\b/,
  xml: /^(?:text|application)\/xml\b/,
  pf_fragment: /^(?:application\/octet-stream)?$/,
  bib: /^application\/x-bibtex\b/,
  ris: /^application\/x-research-info-systems\b/,
  csv: /^text\/csv; ?charset=utf-8$/i,
  ics: /^text\/calendar; ?charset=utf-8$/i,
  txt: /^text\/plain; ?charset=utf-8$/i,
  webmanifest: /^application\/manifest\+json\b/,
};

const REDIRECTS = new Map([
  ['/readers/', '/loans/#all'],
  ['/años/2019/', '/años/'],
]);

/** A small site as it lies on a server. */
async function smallSite(site: PublishedSite, base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await chmod(folder, 0o755);
  const files = { ...FILES, _redirects: redirectsFile(site), 'site.webmanifest': JSON.stringify({ start_url: base }) };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (text.length < 1000) continue;
    await writeFile(join(folder, `${path}.br`), brotliCompressSync(text));
    await writeFile(join(folder, `${path}.gz`), gzipSync(text));
  }
  return folder;
}

for (const base of ['/', '/library/']) {
  const site = { address: `https://village.example${base}`, redirects: REDIRECTS };
  for (const [name, { missing, hasBrotli, start }] of Object.entries(SERVERS)) {
    describe(`${name} serves a site that stands at ${base}`, { skip: missing ?? false }, async () => {
      const folder = await smallSite(site, base);
      const { port, stop } = await start(site, folder);
      const get = (path: string, headers: Record<string, string> = {}) =>
        fetch(`http://127.0.0.1:${String(port)}${base}${encodeURI(path.slice(1))}`, { redirect: 'manual', headers });

      test('with every header, and each file as what it is', async () => {
        for (const [file, text] of Object.entries({
          ...FILES,
          'site.webmanifest': JSON.stringify({ start_url: base }),
        })) {
          const path = `/${file.replace(/index\.html$/, '')}`;
          if (REDIRECTS.has(path)) continue;
          const answer = await get(path);
          assert.equal(answer.status, 200, path);
          assert.equal(await answer.text(), text, path);
          assert.match(answer.headers.get('content-type') ?? '', TYPES[file.split('.').at(-1) ?? ''] ?? /^$/, path);
          assertHeaders(answer, path);
        }
      });

      test('compressed where a reader takes it', async () => {
        const encodings = { gzip: 'gzip', br: hasBrotli ? 'br' : null, identity: null };
        for (const [taken, sent] of Object.entries(encodings)) {
          const answer = await get('/loans/', { 'Accept-Encoding': taken });
          assert.equal(answer.headers.get('content-encoding'), sent, taken);
          assert.equal(await answer.text(), PAGE);
          if (sent !== null) assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i);
          const compressed =
            sent === null ? undefined : await readFile(join(folder, `loans/index.html.${sent === 'br' ? 'br' : 'gz'}`));
          if (compressed) assert.equal(Number(answer.headers.get('content-length')), compressed.length);
        }
      });

      test('once: what has not changed is not sent again', async () => {
        const first = await get('/loans/');
        await first.arrayBuffer();
        const again = await get('/loans/', { 'If-None-Match': first.headers.get('etag') ?? 'none' });
        assert.equal(again.status, 304);
      });

      test('with its own page for what is not there, which nobody keeps', async () => {
        for (const path of ['/nothing/', '/nothing.csv', '/_astro/nothing.js', '/embed/nothing/', '/sources.bib/']) {
          const answer = await get(path);
          assert.equal(answer.status, 404, path);
          assert.equal(await answer.text(), FILES['404.html'], path);
          assert.match(answer.headers.get('content-type') ?? '', TYPES.html ?? /^$/, path);
          assertHeaders(answer, '/404.html', path);
        }
      });

      test('and leads on from old addresses, and to the last stroke of a folder', async () => {
        const moves = { '/readers/': 'loans/#all', '/años/2019/': 'a%C3%B1os/', '/loans': 'loans/' };
        for (const [from, to] of Object.entries(moves)) {
          const answer = await get(from);
          assert.ok([301, 308].includes(answer.status), `${from}: ${String(answer.status)}`);
          const { pathname, hash } = new URL(answer.headers.get('location') ?? '', 'http://a.example');
          assert.equal(pathname + hash, base + to);
        }
      });

      test('and then ends', async () => {
        await stop();
      });
    });
  }
}

function assertHeaders({ headers }: Response, path: string, asked = path): void {
  for (const [name, value] of Object.entries(headersFor(path)))
    if (name !== 'Content-Type') assert.equal(headers.get(name), value, `${name} of ${asked}`);
}
