import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { siteServer } from './serve-site.ts';

let folder = '';
let origin = '';
const servers: ReturnType<typeof siteServer>[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'loans'));
  const files = {
    'index.html': 'Home',
    'loans/index.html': 'Loans',
    '404.html': 'Nothing',
    _redirects: '/old/ /loans/ 301\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'site.webmanifest'), JSON.stringify({ start_url: '/' }));
  const server = siteServer(folder).listen(0, 'localhost');
  servers.push(server);
  await once(server, 'listening');
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});

after(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

const ask = async (path: string) => {
  const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
  return `${String(status)} ${headers.get('location') ?? ''}`.trim();
};

test('pages are served, old addresses lead on, and a folder without its stroke does too', async () => {
  assert.deepEqual(await Promise.all(['/', '/loans/', '/old/', '/loans', '/nothing/'].map(ask)), [
    '200',
    '200',
    '301 /loans/',
    '301 /loans/',
    '404',
  ]);
});

test('an address that no disk can hold, or that cannot be read, is answered, and the server goes on', async () => {
  const odd = [
    '/%00/',
    '/%00',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}`,
    '/%',
    '/%E0%A4%A',
    '/..%2f..%2fx',
    '//a.example/x',
  ];
  for (const path of odd) assert.equal(await ask(path), '404', path.slice(0, 20));
  assert.equal(await ask('/'), '200');
});
