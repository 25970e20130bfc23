import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { caddyFile } from '../src/after-build/hosts/caddy-file.ts';
import { nginxFile } from '../src/after-build/hosts/nginx-file.ts';
import type { PublishedSite } from '../src/after-build/hosts/published-site.ts';
import { siteServer } from '../src/after-build/hosts/serve-site.ts';
import { freePort } from './free-port.ts';

/** A server that serves a site: where, and how it is stopped. */
export interface Running {
  port: number;
  stop: () => Promise<unknown>;
}

type Start = (site: PublishedSite, folder: string) => Promise<Running>;

/** A server of which a configuration is made: why it cannot be tried here, if it cannot, and how it is started. */
export interface ServerToTry {
  missing: string | undefined;
  hasBrotli: boolean;
  start: Start;
}

const NGINX = firstOf('/usr/sbin/nginx', '/usr/bin/nginx');
const CADDY = firstOf('/usr/bin/caddy');
const MODULES = '/etc/nginx/modules-enabled';
const nginxHasBrotli = existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));

/** The servers, by name. */
export const SERVERS: Readonly<Record<string, ServerToTry>> = {
  'the preview': { missing: undefined, hasBrotli: true, start: startPreview },
  nginx: { missing: without('nginx', NGINX), hasBrotli: nginxHasBrotli, start: startNginx },
  Caddy: { missing: without('Caddy', CADDY), hasBrotli: true, start: startCaddy },
};

function firstOf(...paths: string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

function without(name: string, path: string | undefined): string | undefined {
  return path === undefined ? `There is no ${name} on this machine: its configuration was not tried.` : undefined;
}

async function startPreview(_site: PublishedSite, folder: string): Promise<Running> {
  const server = siteServer(folder);
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    return once(server.close(), 'close');
  };
  return { port, stop };
}

async function startNginx(site: PublishedSite, folder: string): Promise<Running> {
  const [own, port] = [await mkdtemp(join(tmpdir(), 'nginx-')), await freePort()];
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  await writeFile(join(own, 'site.conf'), nginxFile(site, { folder, port, hasBrotli: nginxHasBrotli }));
  const settings = `daemon off; pid ${own}/pid; error_log stderr notice;
include ${MODULES}/*.conf;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; include /etc/nginx/mime.types; ${places.join(' ')} include ${own}/site.conf; }
`;
  await writeFile(join(own, 'nginx.conf'), settings);
  const child = spawn(NGINX ?? '', ['-c', join(own, 'nginx.conf'), '-e', 'stderr']);
  return running(child, port, 'start worker process');
}

async function startCaddy(site: PublishedSite, folder: string): Promise<Running> {
  const [own, port] = [await mkdtemp(join(tmpdir(), 'caddy-')), await freePort()];
  const settings = `{\n\tadmin off\n}\n${caddyFile(site, { folder, port })}`;
  await writeFile(join(own, 'Caddyfile'), settings);
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const child = spawn(CADDY ?? '', ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'], { env });
  return running(child, port, 'serving initial configuration');
}

/** Waits for the line with which a server says that it is there; throws what it said if it ends before. */
async function running(child: ChildProcess, port: number, ready: string): Promise<Running> {
  const said: string[] = [];
  if (!child.stderr) throw new Error('A server whose words are not heard.');
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!line.includes(ready)) continue;
    child.stderr.resume();
    const stop = () => {
      child.kill('SIGTERM');
      return once(child, 'exit');
    };
    return { port, stop };
  }
  throw new Error(said.join('\n'));
}
