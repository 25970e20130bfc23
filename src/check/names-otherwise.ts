import { nearlyNamed } from '../accounts/report/near-names.ts';
import { otherwiseNamed } from '../accounts/report/spelling.ts';
import { writtenTexts } from '../accounts/report/written-texts.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { rememberLast } from '../records/reading/remember-by-file.ts';

/** Files of which the words are the site's own. */
const OWN = /^content\/(?!sources\/|editions\/|links\.yaml).*\.(?:mdx|yaml)$/;

const sameNames = rememberLast<Map<string, { text: string; told: ContentProblem[] }>>();

/**
 * Names of the glossary that are written otherwise, by hyphens, spaces, capitals or marks above letters alone, or by a letter,
 * in the site's own words. A file is looked through again only if it has changed, or the names have.
 */
export function namesOtherwise(files: readonly ContentFile[], names: readonly string[]): ContentProblem[] {
  const before = sameNames(names.join('\n'), () => new Map());
  return files.flatMap((file) => {
    if (!OWN.test(file.path)) return [];
    const last = before.get(file.path);
    if (last?.text === file.text) return last.told;
    const told = inFile(file, names);
    before.set(file.path, { text: file.text, told });
    return told;
  });
}

/** What is found in the whole file is looked for again in its sentences, with its places. */
function inFile(file: ContentFile, names: readonly string[]): ContentProblem[] {
  const whole = { file: file.path, line: 1, column: 1, text: file.text };
  const isOtherwise = otherwiseNamed([whole], names).length > 0;
  const isNear = nearlyNamed([whole], names).length > 0;
  if (!isOtherwise && !isNear) return [];
  const texts = writtenTexts([file]);
  return [
    ...otherwiseNamed(texts, names).map((problem) => ({ ...problem, rule: 'look-again' as const })),
    ...nearlyNamed(texts, names),
  ];
}
