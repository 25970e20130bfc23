import { createHash } from 'node:crypto';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { Content } from './check-content.ts';

/** What the pages of a build are made from. */
export interface Ground {
  content: Pick<Content, 'pages' | 'claims' | 'resolutions' | 'addresses'>;
  files: readonly ContentFile[];
  /** Any text that is another one wherever the code, its packages or the version of Node are others. */
  code: string;
}

/**
 * A key for every address of the site: as long as it is the same, so is what stands there. Every key depends on the code,
 * on all records, and on what written pages say of themselves and name. The words of a written page count for its own
 * address only.
 */
export function pageKeys({ content, files, code }: Ground): (pathname: string) => string {
  const common = createHash('sha256').update(code);
  for (const { path, text } of files) if (!path.endsWith('.mdx')) common.update(JSON.stringify([path, text]));
  const written = [content.pages, content.claims, content.resolutions].map((pages) => [...pages.values()]);
  for (const page of written.flat()) common.update(JSON.stringify(page, withoutPlaces));
  common.update(JSON.stringify(content.addresses));
  const shared = common.digest('hex');
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const own = new Map(written.flat().map(({ address, file }) => [bare(address), texts.get(file) ?? '']));
  return (pathname) => `${shared} ${hash(own.get(bare(pathname)) ?? '')}`;
}

/** Leaves out what no other page shows: where in a page a thing stands, and the words within. */
function withoutPlaces(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('line' in value && 'column' in value)) return value;
  return { ...value, line: undefined, column: undefined, end: undefined, words: undefined };
}

function bare(address: string): string {
  return address.replace(/^\/|\/$/g, '');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
