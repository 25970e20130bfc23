import type { Content } from './check-content.ts';
import { contentFolder } from '../records/reading/content-files.ts';
import { keptContent } from './checked-once.ts';
import { loadContent } from './load-content.ts';

let loaded: Promise<Content> | undefined;

/** The checked content of the site; read once a build, and again after each change in development. */
export function getEvidence(): Promise<Content> {
  loaded ??= keptContent(contentFolder()) ?? loadContent(contentFolder());
  return loaded;
}
