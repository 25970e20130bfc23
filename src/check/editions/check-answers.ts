import { withPlainMarks } from '../../basics/plain-marks.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import type { SentencesGround } from './check-sentences.ts';

/** Words by which somebody answers what is said of them, or by which an account says that no answer was found. */
const ANSWERS =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)|protest(?:s|ed)|contrary to|no answer|did not answer)\b/i;

/** Answers that have been published and are gone from a paragraph of which the rest still stands: whoever is accused is heard beside it. */
export function checkAnswers({ day, before, now, isNamed }: SentencesGround): ContentProblem[] {
  return [...now].flatMap(([address, { file, words }]) => {
    const published = before[address];
    if (!published || isNamed(address)) return [];
    const texts = new Set(words.map(({ text }) => withPlainMarks(text)));
    const there = words.map(({ text, place }) => ({ sentences: sentencesOf(withPlainMarks(text)), place }));
    const all = there.flatMap(({ sentences }) => sentences);
    return published
      .map(withPlainMarks)
      .filter((text) => ANSWERS.test(text) && !texts.has(text))
      .flatMap((text) => {
        const old = sentencesOf(text);
        const rest = there.find(({ sentences }) => sentences.some((sentence) => old.includes(sentence)));
        if (!rest) return [];
        const isSaidOtherwise = rest.sentences.some((sentence) => ANSWERS.test(sentence) && !old.includes(sentence));
        if (isSaidOtherwise) return [];
        return old
          .filter((sentence) => ANSWERS.test(sentence) && !all.includes(sentence))
          .map((sentence) => ({
            ...{ rule: 'reworded' as const, file, ...rest.place() },
            what: `"${sentence}" is gone from this paragraph; the edition of ${day} has it, and no change names its page.`,
            remedy: `If what it answers still stands, put it back: whoever is accused is heard beside it. If not, all is well.`,
          }));
      });
  });
}
