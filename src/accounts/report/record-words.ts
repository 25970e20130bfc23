import { brokenLabel, brokenSentence, brokenTitle } from '../../basics/broken-off.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { recordTexts, type RecordText } from './written-texts.ts';
import { brokenOff, slipsOfSigns, type SlipTold } from '../rules/words/slips-of-texts.ts';

/** Keys whose words are sentences, whether they end with a full stop or not. */
const SENTENCES = [
  'note',
  'statement',
  'summary',
  'description',
  'explanation',
  'reason',
  'was',
  'now',
  'why',
  'caveats',
  'gaps',
];

/** Words after which a sentence goes on. */
const GOES_ON =
  /\p{L}+ (?:that|which|who|whose|where|is|are|was|were|has|have|had|will|would|the|a|an|of|and|or|to|from|with|by)$/u;

/** The last words of a text without a full stop in which a sentence breaks off. */
function openSentence(key: string, text: string): string | undefined {
  return SENTENCES.includes(key) ? GOES_ON.exec(text.trim())?.[0] : undefined;
}

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
  const key = String(path.findLast((part) => typeof part === 'string'));
  const sentence = brokenSentence(text) ?? openSentence(key, text);
  const title = TITLES[key]?.(text);
  return [
    ...slipsOfSigns(text),
    ...(sentence === undefined ? [] : [brokenOff('sentence', sentence)]),
    ...(title === undefined ? [] : [brokenOff(key, title)]),
  ];
}
