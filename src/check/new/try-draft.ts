import { errorsIn, type ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { checkContent, type CheckedContent } from '../check-content.ts';

/** What the check says of the content as it would be. */
export interface Tried extends CheckedContent {
  files: readonly ContentFile[];
  /** The problems that were not there before, errors and warnings. */
  added: readonly ContentProblem[];
}

/** Checks the content as it would be with some files new or changed. Nothing is written. */
export function tryDraft(
  files: readonly ContentFile[],
  changed: readonly ContentFile[],
  assets: ReadonlySet<string>,
): Tried {
  const known = new Map(checkContent(files, assets).problems.map((problem) => [textOf(problem), problem]));
  const paths = new Set(changed.map(({ path }) => path));
  const after = [...files.filter(({ path }) => !paths.has(path)), ...changed].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const checked = checkContent(after, assets);
  return { ...checked, files: after, added: checked.problems.filter((problem) => !known.has(textOf(problem))) };
}

/** True where the check would stop for what is new. */
export function isRefused({ added }: Tried): boolean {
  return errorsIn(added).length > 0;
}

/** The same text for a problem that has only moved to another line. */
function textOf({ rule, file, what }: ContentProblem): string {
  return JSON.stringify([rule, file, what]);
}
