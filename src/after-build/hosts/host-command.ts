/**
 * `npm run --silent host -- nginx` or `caddy`: prints a configuration of that server for the site, with its headers and
 * redirects. `--folder` is where the built site lies on the server, `--port` where it listens; `--brotli` for an nginx
 * that has the module for it.
 */
import { parsedOrEnd } from '../../check/commands/end-unless-understood.ts';
import { Refusal } from '../../check/commands/refusal.ts';
import { loadContent } from '../../check/load-content.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { caddyFile } from './caddy-file.ts';
import { nginxFile } from './nginx-file.ts';

const { values, positionals } = parsedOrEnd(
  {
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: '/var/www/site' },
      port: { type: 'string' },
      brotli: { type: 'boolean', default: false },
    },
  },
  {
    command: 'npm run host',
    about: 'prints what a server needs to know of the site.',
    usage: 'Usage: npm run --silent host -- nginx | caddy [--folder FOLDER] [--port PORT] [--brotli]',
  },
);
const name = positionals[0] ?? '';
if (positionals.length !== 1 || !['nginx', 'caddy'].includes(name))
  throw new Refusal('Name the server: npm run --silent host -- nginx, or caddy.');
const { site, redirects } = await loadContent(contentFolder());
const published = { address: site.address, redirects };
const serving = { folder: values.folder, hasBrotli: values.brotli };
if (name === 'nginx') process.stdout.write(nginxFile(published, { ...serving, port: Number(values.port ?? 80) }));
else process.stdout.write(caddyFile(published, { ...serving, port: Number(values.port ?? 443) }));
