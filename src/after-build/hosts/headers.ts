/** A header that goes with answers, and with which of them. */
export interface Header {
  name: string;
  value: string;
  /** Paths from the root of the site below which it is sent: `/embed/`. */
  under?: readonly string[];
  /** Paths below which it is not sent; without these two it goes with every answer. */
  except?: readonly string[];
  /** Hosts of static sites send it by themselves. */
  isUsual?: boolean;
}

/** Pages that others may show in a frame of theirs. */
const FRAMED = ['/embed/'];

/** Files whose names change with what is in them. */
const HASHED = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/**
 * What holds for every file, beside the policy that each page carries with the hashes of its own scripts and styles: this
 * one names neither, or the hashes would count for nothing.
 */
const POLICY = [
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
].join('; ');

/**
 * The headers of every answer, whichever server gives it. Strict-Transport-Security is not among them: it binds a whole
 * host for months, which whoever keeps the host decides.
 */
export const HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  // All is public, and programs in pages of others may read it.
  { name: 'Access-Control-Allow-Origin', value: '*' },
  { name: 'Content-Security-Policy', value: POLICY, under: FRAMED },
  // Nobody else can lay a page of ours under a trap of theirs; tests show narrow pages in a frame of the same host.
  { name: 'Content-Security-Policy', value: `${POLICY}; frame-ancestors 'self'`, except: FRAMED },
  { name: 'Cache-Control', value: 'public, max-age=31536000, immutable', under: HASHED },
  { name: 'Cache-Control', value: 'public, max-age=0, must-revalidate', except: HASHED, isUsual: true },
];

/** The types of files that servers do not know, or of which they leave out how the text is encoded. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** The headers of an answer, name -> value; `path` is from the root of the site. A file that is not there is as `/404.html`. */
export function headersFor(path: string): Record<string, string> {
  const isBelow = (folders: readonly string[]) => folders.some((folder) => path.startsWith(folder));
  const sent = HEADERS.filter(({ under, except }) => (under ? isBelow(under) : !isBelow(except ?? [])));
  const type = CONTENT_TYPES[/\.([^./]+)$/.exec(path)?.[1] ?? ''];
  const entries = sent.map(({ name, value }): [string, string] => [name, value]);
  return { ...Object.fromEntries(entries), ...(type !== undefined && { 'Content-Type': type }) };
}
