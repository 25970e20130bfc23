import { brokenLabel, brokenSentence, brokenTitle } from '../../basics/broken-off.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { recordTexts, type RecordText } from './written-texts.ts';
import { brokenOff, slipsOfSigns, type SlipTold } from '../rules/words/slips-of-texts.ts';

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

function slipsIn({ path, text }: RecordText): SlipTold[] {
  const sentence = brokenSentence(text);
  const key = String(path.at(-1));
  const title = TITLES[key]?.(text);
  return [
    ...slipsOfSigns(text),
    ...(sentence === undefined ? [] : [brokenOff('sentence', sentence)]),
    ...(title === undefined ? [] : [brokenOff(key, title)]),
  ];
}
