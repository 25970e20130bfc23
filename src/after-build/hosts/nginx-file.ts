import { basePath } from '../../basics/full-address.ts';
import { CONTENT_TYPES, HEADERS, type Header } from './headers.ts';
import { redirectsOf, type PublishedSite } from './published-site.ts';

/** Where and how a server serves: the folder of the built site on it, a port, and whether it has the module for Brotli. */
export interface Serving {
  folder: string;
  port: number;
  hasBrotli: boolean;
}

/** What nginx compresses by itself where there is no compressed file. */
const COMPRESSED = [
  ...['text/css', 'text/csv', 'text/calendar', 'text/javascript', 'text/plain', 'text/xml', 'image/svg+xml'],
  ...['application/javascript', 'application/json', 'application/manifest+json', 'application/xml'],
];

/** A configuration of nginx for the site: a file for the folder `conf.d`, or for the block `http`. */
export function nginxFile(site: PublishedSite, { folder, port, hasBrotli }: Serving): string {
  const base = basePath(site);
  const names = [...new Set(HEADERS.map(({ name }) => name))];
  const blocks = [
    types(),
    ...names.filter(variesByPath).map((name) => map(name, base)),
    `server {
  listen ${String(port)};
  listen [::]:${String(port)};
  server_name ${new URL(site.address).hostname};
  absolute_redirect off;
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${COMPRESSED.filter((type) => type.startsWith('text/')).join(' ')} application/javascript;
  error_page 404 ${base}404.html;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types ${COMPRESSED.join(' ')};
${hasBrotli ? '  brotli_static on;\n' : ''}${names.map((name) => `  add_header ${name} ${valueOf(name)} always;\n`).join('')}
${redirects(site)}  location ${base} {
    ${base === '/' ? 'root' : 'alias'} ${quoted(base === '/' ? folder : `${folder}/`)};
    index index.html;
  }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n  location / {\n    return 404;\n  }\n`}}
`,
  ];
  return blocks.join('\n');
}

function types(): string {
  const lines = Object.entries(CONTENT_TYPES).map(([ending, type]) => `  ${type.replace(/;.*/, '')} ${ending};\n`);
  return `types {\n${lines.join('')}}\n`;
}

/** The values of a header by the path. */
function map(name: string, base: string): string {
  const headers = HEADERS.filter((header) => header.name === name);
  const otherwise = headers.find(({ under }) => !under)?.value ?? '';
  const cases = headers.flatMap(({ under, value }) => (under ?? []).map((path) => line(path, value, base)));
  return `map $uri ${variable(name)} {\n  default ${quoted(otherwise)};\n${cases.join('')}}\n`;
}

function line(path: string, value: Header['value'], base: string): string {
  return `  ${quoted(`~^${base}${path.slice(1)}`.replaceAll('.', '\\.'))} ${quoted(value)};\n`;
}

function variesByPath(name: string): boolean {
  return HEADERS.filter((header) => header.name === name).length > 1;
}

function valueOf(name: string): string {
  return variesByPath(name) ? variable(name) : quoted(HEADERS.find((header) => header.name === name)?.value ?? '');
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function redirects(site: PublishedSite): string {
  const lines = redirectsOf(site).map(
    ([from, to]) => `  location = ${quoted(from)} {\n    return 301 ${quoted(to.replaceAll('$', '%24'))};\n  }\n`,
  );
  return lines.join('');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
