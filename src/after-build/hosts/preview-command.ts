/** `npm run preview`: serves the built site as a host would; `-- --port 4400` at another port, `--host` to others too. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parsedOrEnd } from '../../check/commands/end-unless-understood.ts';
import { lastGoodSite } from '../swap-site.ts';
import { baseOf, siteServer } from './serve-site.ts';

const { values } = parsedOrEnd(
  { options: { port: { type: 'string', default: '4321' }, host: { type: 'boolean', default: false } } },
  {
    command: 'npm run preview',
    about: 'serves the built site as a host would, until Ctrl+C; with --host to others in the network too.',
    usage: 'Usage: npm run preview [-- --port 4400] [--host]',
  },
);
const folder = resolve('dist');
lastGoodSite(resolve('.cache'), folder);
const server = siteServer(folder);
server.listen(Number(values.port), values.host ? undefined : 'localhost');
await once(server, 'listening');
console.log(`The site stands at http://localhost:${values.port}${baseOf(folder)}`);
