import { brokenLabel, brokenSentence, brokenTitle } from '../basics/broken-off.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { rememberByFile } from '../records/reading/remember-by-file.ts';
import { recordTexts, type RecordText } from './report/written-texts.ts';
import { SLIPS } from './rules/words/slip-signs.ts';

/** Files of which the words are the site's own. */
const OWN = /^content\/(?!sources\/|editions\/|links\.yaml).*\.(?:mdx|yaml)$/;

/** Keys whose words are no sentence. */
const TITLES: Readonly<Record<string, typeof brokenTitle>> = {
  title: brokenTitle,
  subtitle: brokenTitle,
  label: brokenLabel,
};

/**
 * Slips of the pen in the words of records, and at the head of pages: a word that stands twice, a sentence or a title that
 * breaks off. In the text of a page the rules of pages tell them.
 */
export function recordWords(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap((file) => (OWN.test(file.path) ? inFile(file) : []));
}

const inFile = rememberByFile((file): ContentProblem[] => {
  const { document, texts } = recordTexts(file);
  return texts.flatMap((text) =>
    slipsIn(text).map((slip) => ({ rule: 'look-again', file: file.path, ...document.placeOf(text.path), ...slip })),
  );
});

/** What is wrong with words, and what to write. */
export type Slip = Pick<ContentProblem, 'what' | 'remedy'>;

function slipsIn({ path, text }: RecordText): Slip[] {
  const sentence = brokenSentence(text);
  const key = String(path.at(-1));
  const title = TITLES[key]?.(text);
  return [
    ...slipsOfSigns(text),
    ...(sentence === undefined ? [] : [brokenOff('sentence', sentence)]),
    ...(title === undefined ? [] : [brokenOff(key, title)]),
  ];
}

/** The slips of a text that its signs give away. */
export function slipsOfSigns(text: string): Slip[] {
  return SLIPS.flatMap(({ needs = '', sign, what, remedy }): Slip[] => {
    const [found] = text.includes(needs) ? (sign.exec(text) ?? []) : [];
    return found === undefined ? [] : [{ what: what(found), remedy }];
  });
}

/** Says that something breaks off, with its last words. */
export function brokenOff(name: string, last: string): Slip {
  return { what: `A ${name} breaks off here: "… ${last}".`, remedy: 'Write the words that were lost at its end.' };
}
