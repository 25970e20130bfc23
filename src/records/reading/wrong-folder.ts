import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentProblem } from '../problems/content-problem.ts';

/** What every content folder has, and no folder within one. */
const OF_THE_WHOLE = 'site.yaml';

/** How deep the folders of a content folder lie within it, at most: `datasets/loans/`. */
const DEEPEST = 2;

/** Why a folder cannot be the content folder; undefined where it may be. */
export function wrongFolder(folder: string): ContentProblem | undefined {
  const [what, remedy] = whyWrong(folder);
  return what && remedy ? { rule: 'missing-file', file: folder, line: 1, column: 1, what, remedy } : undefined;
}

function whyWrong(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found)
    return [
      'There is no such folder.',
      'Is CONTENT_FOLDER spelt rightly? Without it the folder "content" of the project is read.',
    ];
  if (!found.isDirectory())
    return ['This is a file, and no folder.', `Name in CONTENT_FOLDER the folder that holds ${OF_THE_WHOLE}.`];
  const whole = wholeOf(folder);
  if (whole === undefined) return [];
  return [
    'This is a part of a content folder, and not the whole of it.',
    `Name in CONTENT_FOLDER the whole, which holds ${OF_THE_WHOLE}: ${path.relative('.', whole) || '.'}`,
  ];
}

/** The content folder in which a folder lies; undefined where it is one itself, or lies in none. */
function wholeOf(folder: string): string | undefined {
  const above = Array.from({ length: DEEPEST }, (_, up) => path.resolve(folder, ...Array<string>(up + 1).fill('..')));
  const isWhole = (each: string) => existsSync(path.join(each, OF_THE_WHOLE));
  return isWhole(folder) ? undefined : above.find(isWhole);
}
