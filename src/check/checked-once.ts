import type { Content } from './check-content.ts';
import { loadContent } from './load-content.ts';

type Kept = Map<string, Promise<Content>>;

/**
 * What all copies of this module in a process have in common: a build has one that reads the content, and one within the
 * pages that it makes.
 */
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;
const KEPT = Symbol.for('checked-content');

/** Checks a content folder, once in a process: a build asks in several places. Throws as `loadContent` does. */
export function checkOnce(folder: string): Promise<Content> {
  const kept = (shared[KEPT] ??= new Map<string, Promise<Content>>());
  const content = kept.get(folder) ?? loadContent(folder);
  kept.set(folder, content);
  return content;
}

/** What `checkOnce` has read of this folder; undefined where it was not called, as in development. */
export function keptContent(folder: string): Promise<Content> | undefined {
  return shared[KEPT]?.get(folder);
}
