import { checkContent, type Content } from '../../src/check/check-content.ts';
import type { ContentFile } from '../../src/records/reading/content-files.ts';
import { withEdit, type Edit } from './edits.ts';

/** Files that the check accepts, with what it made of them, and how many edits they carry. */
export interface Accepted {
  files: readonly ContentFile[];
  content: Content;
  edits: number;
}

/** Makes one edit after the other; those with which the check finds fault are taken back. */
export function acceptedEdits(
  files: readonly ContentFile[],
  edits: readonly Edit[],
  assets: ReadonlySet<string>,
): Accepted {
  const first = checkContent(files, assets).content;
  if (!first) throw new RangeError('The content to begin with is not sound.');
  let accepted: Accepted = { files, content: first, edits: 0 };
  for (const edit of edits) {
    const changed = withEdit(accepted.files, edit);
    if (changed === accepted.files) continue;
    const { content } = checkContent(changed, assets);
    if (content) accepted = { files: changed, content, edits: accepted.edits + 1 };
  }
  return accepted;
}
