import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from '../problems/content-problem.ts';

/** What no text holds: NUL, and the sign that stands where bytes were no UTF-8 (U+FFFD). */
const NOT_TEXT = /[\0\uFFFD]/;

/** Files that are not text in UTF-8, each told at its first wrong sign. */
export function encodingProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap(({ path: file, text }) => {
    const at = text.search(NOT_TEXT);
    if (at < 0) return [];
    const before = text.slice(0, at).split('\n');
    return [
      {
        rule: 'encoding',
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        what: 'There is a sign here that is no text.',
        remedy: 'Save the file as UTF-8, and type the sign again.',
      },
    ];
  });
}
