import type { Content } from './check-content.ts';
import { keepContent, keptContent } from './kept-content.ts';
import { loadContent } from './load-content.ts';

/** Checks a content folder, once in a process: a build asks in several places. Throws as `loadContent` does. */
export function checkOnce(folder: string): Promise<Content> {
  return keptContent(folder) ?? keepContent(folder, loadContent(folder));
}
