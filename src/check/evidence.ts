import type { Content } from './check-content.ts';
import { contentFolder } from '../records/problems/content-folder.ts';
import { keptContent } from './kept-content.ts';

/**
 * The checked content of the site: a build checks it before the first page is made, and a development server at each
 * save. Nothing of the check is imported here, so that a page need not wait until it is compiled again.
 */
export async function getEvidence(): Promise<Content> {
  const kept = keptContent(contentFolder());
  if (!kept) throw new Error('The content was not checked before a page was made.');
  return kept;
}
