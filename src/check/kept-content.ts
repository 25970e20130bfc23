import type { Content } from './check-content.ts';

type Kept = Map<string, Promise<Content>>;

/**
 * What all copies of this module in a process have in common: a build and a development server have one that reads the
 * content, and one within the pages that are made.
 */
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;
const KEPT = Symbol.for('checked-content');

/** The content of this folder that was kept last; undefined where none was. */
export function keptContent(folder: string): Promise<Content> | undefined {
  return shared[KEPT]?.get(folder);
}

/** Keeps the content of a folder for whoever asks in this process, in the place of what was kept before. */
export function keepContent(folder: string, content: Promise<Content>): Promise<Content> {
  (shared[KEPT] ??= new Map<string, Promise<Content>>()).set(folder, content);
  return content;
}
