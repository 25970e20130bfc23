import type { ReadSources } from '../../evidence/sources/source-kind.ts';
import { splitFrontMatter } from '../../records/reading/front-matter.ts';
import { answerTo } from '../../records/writing/answers.ts';
import { textOf, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion } from '../../records/writing/question.ts';
import { withItem } from '../../records/writing/yaml-text.ts';
import type { Claim } from './claim.ts';
import { standingNow } from './claim.ts';
import { claimAddress } from './claim-addresses.ts';
import { standingQuestions, turnOf } from './standing-questions.ts';

interface Read {
  sources: Pick<ReadSources, 'value'>;
  claims: { value: ReadonlyMap<string, Claim> };
}

/** A new turn in the history of a claim. Older turns stay as they are. */
export const newStanding: NewKind<Read> = {
  name: 'standing',
  about: 'how a claim stands from a day on',
  unavailable: ({ read }) => (read.claims.value.size > 0 ? undefined : 'There is no claim yet: npm run new -- claim'),
  questions: (answers, { read, today }) => {
    const choices = [...read.claims.value].map(([id, { frontMatter }]) => ({
      value: id,
      hint: `${frontMatter.short}: ${standingNow(frontMatter.history).standing} since ${standingNow(frontMatter.history).date}`,
    }));
    return [ownQuestion('claim', 'Which claim.', { choices }), ...standingQuestions(answers, read.sources, today)];
  },
  draft: (answers, ground) => {
    const path = `content/claims/${answerTo(answers, 'claim') ?? ''}.mdx`;
    const text = textOf(ground, path) ?? '';
    const { front = '' } = splitFrontMatter(text);
    return [{ path, text: text.replace(front, () => withItem(front, ['history'], turnOf(answers))) }];
  },
  shows: (answers) => [
    `It stands on ${claimAddress(answerTo(answers, 'claim') ?? '')}. Read the claim again, then raise "reviewed" in its file.`,
  ],
};
