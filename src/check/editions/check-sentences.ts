import { firstWords } from '../../basics/first-words.ts';
import { withPlainMarks } from '../../basics/plain-marks.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import type { PlacedWords } from './published-words.ts';
import { differenceThatTells, type TellingDifference } from './telling-differences.ts';

/** Stands for a figure that is new, or another than it was: whoever tells of that tells of its sentences. */
export const OTHER_FIGURE = '\uFFFC';

/** What the sentences of pages are held against. */
export interface SentencesGround {
  /** The day of the last edition, in words. */
  day: string;
  /** The texts of the last edition, by the address of their page. */
  before: Readonly<Record<string, readonly string[]>>;
  /** Every page as it is now, by its address. */
  now: ReadonlyMap<string, { file: string; words: readonly PlacedWords[] }>;
  /** Days and months that stand for the newest, and those that did: one may take the other's place. */
  newest?: readonly string[];
  /** Whether a newer change names a page. */
  isNamed: (address: string) => boolean;
}

/**
 * Sentences may be worded better, moved and taken out. One that says the same but for a figure, a date, a name, or a word
 * by which it says more, less or the contrary, is named by a change of its page.
 */
export function checkSentences({ day, before, now, newest = [], isNamed }: SentencesGround): ContentProblem[] {
  return [...now].flatMap(([address, { file, words }]) => {
    const published = before[address];
    if (!published || isNamed(address)) return [];
    return alteredSentences(published, words, newest).map(({ sentence, difference, place }) => ({
      ...{ rule: difference.isFigure ? ('edition' as const) : ('reworded' as const), file, ...place() },
      ...inWords(sentence, difference, { day, address }),
    }));
  });
}

/** A sentence of which an edition has another version. */
interface Altered extends Pick<PlacedWords, 'place'> {
  sentence: string;
  difference: TellingDifference;
}

function alteredSentences(
  published: readonly string[],
  words: readonly PlacedWords[],
  newest: readonly string[],
): Altered[] {
  const texts = new Set(published.map(withPlainMarks));
  const fresh = words.filter(({ text }) => !texts.has(withPlainMarks(text)));
  if (fresh.length === 0) return [];
  const there = new Set(words.flatMap(({ text }) => sentencesOf(withPlainMarks(text))));
  const old = published.flatMap((text) => sentencesOf(withPlainMarks(text)));
  const kept = new Set(old);
  const gone = old.filter((sentence) => !there.has(sentence));
  return fresh.flatMap(({ text, place }) =>
    sentencesOf(withPlainMarks(text)).flatMap((sentence) => {
      if (kept.has(sentence) || sentence.includes(OTHER_FIGURE)) return [];
      const difference = differenceThatTells(gone, sentence, newest);
      return difference ? [{ sentence, difference, place }] : [];
    }),
  );
}

function inWords(
  sentence: string,
  { is, was, isFigure }: TellingDifference,
  { day, address }: { day: string; address: string },
): Pick<ContentProblem, 'what' | 'remedy'> {
  const edition = `the edition of ${day}`;
  const differs =
    was === ''
      ? `now has "${is}", which ${edition} has not`
      : is === ''
        ? `has lost "${was}", which ${edition} has`
        : `now has "${is}" where ${edition} has "${was}"`;
  const back = was === '' ? `take "${is}" out` : `write "${was}" again`;
  const name = `add a file to content/changes/ that names it under pages: [${address}].`;
  return {
    what: `${firstWords(sentence)} ${differs}, and no change names its page.`,
    remedy: isFigure
      ? `If this is a slip, ${back}. Or say what was wrong and what is right, or what has become known since: ${name}`
      : `If it says the same, all is well. If this is a slip, ${back}. If it says something else, say why: ${name}`,
  };
}
