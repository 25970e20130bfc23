import { basePath } from '../../basics/full-address.ts';
import { CONTENT_TYPES, HEADERS, headersFor, type Header } from './headers.ts';
import type { Serving } from './nginx-file.ts';
import { redirectsOf, type PublishedSite } from './published-site.ts';

/** A configuration of Caddy for the site: a Caddyfile, or a part of one. Caddy gets a certificate for a named host by itself. */
export function caddyFile(site: PublishedSite, { folder, port }: Omit<Serving, 'hasBrotli'>): string {
  const base = basePath(site);
  const host = port === 443 ? new URL(site.address).hostname : `http://:${String(port)}`;
  const within = base === '/' ? 'handle' : `handle_path ${base}*`;
  const bare = base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} permanent\n`;
  return `${host} {
\troot * ${quoted(folder)}
\tencode zstd gzip
${bare}${redirects(site)}\t${within} {
${HEADERS.map((header, index) => headerLine(header, index)).join('')}${contentTypes()}\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
${base === '/' ? '' : '\thandle {\n\t\terror 404\n\t}\n'}\thandle_errors {
${Object.entries({ ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' })
  .map(([name, value]) => `\t\theader ${name} ${quoted(value)}\n`)
  .join('')}\t\trewrite * /404.html
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
}
`;
}

function headerLine({ name, value, under, except }: Header, index: number): string {
  const set = (matcher: string) => `\t\theader ${matcher}${name} ${quoted(value)}\n`;
  if (!under && !except) return set('');
  const paths = (under ?? except ?? []).map((path) => `${path}*`).join(' ');
  const matcher = `@paths${String(index)}`;
  return `\t\t${matcher} ${under ? '' : 'not '}path ${paths}\n${set(`${matcher} `)}`;
}

function contentTypes(): string {
  const lines = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type ${quoted(type)}\n`,
  );
  return lines.join('');
}

function redirects(site: PublishedSite): string {
  return redirectsOf(site)
    .map(([from, to]) => `\tredir ${quoted(from)} ${quoted(to)} permanent\n`)
    .join('');
}

/** Braces would be places for values. */
function quoted(text: string): string {
  const plain = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${plain.replaceAll('{', '%7B').replaceAll('}', '%7D')}"`;
}
