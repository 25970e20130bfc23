import { toString } from 'mdast-util-to-string';
import type { Source } from '../../../evidence/sources/source-schema.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import type { PageRule } from '../page-rule.ts';

/** Words before the name of whoever is spoken to, or of, by somebody else. */
const ANSWERED = String.raw`(?:answer(?:s|ed|ing)?|in answer to|repl(?:y|ies|ied|ying) to|respond(?:s|ed|ing)? to|in response to|reject(?:s|ed|ing)?|contradict(?:s|ed|ing)?)`;

/**
 * A quotation with its speaker behind it, from a source that by its note is somebody else's answer to that speaker, where
 * another source of the same month is called after the speaker: the words are new, and the citation that of a copy.
 */
export const checkSpeakers: PageRule = ({ document, known: { sources } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type !== 'paragraph') return;
    for (const [index, quote] of node.children.entries()) {
      if (!isElement(quote) || quote.name !== 'Quote') continue;
      const [space, speaker] = node.children.slice(index + 1);
      const cited = sources.get(valueOfProp(quote, 'cite') ?? '');
      if (space?.type !== 'text' || space.value.trim() !== '' || speaker?.type !== 'strong' || !cited) continue;
      const [name = ''] = toString(speaker).split(',');
      if (!answers(cited, name)) continue;
      const others = [...sources.values()].filter((each) => isOfMonth(each, cited) && isCalled(each, name));
      if (others.length === 0) continue;
      const what = `These words are given to ${name}, and by its note "${cited.id}" is somebody’s answer to ${name}.`;
      const remedy = `Cite the source that has the words. Called after ${name}: ${others.map(({ id }) => id).join(', ')}.`;
      problems.push({ rule: 'look-again', ...placeOf(quote), what, remedy });
    }
  });
  return problems;
};

function answers({ note = '' }: Source, name: string): boolean {
  return name.includes(' ') && new RegExp(`\\b${ANSWERED} ${RegExp.escape(name)}(?!\\p{L})`, 'iu').test(note);
}

function isOfMonth({ published }: Source, other: Source): boolean {
  return published !== undefined && published.slice(0, MONTH) === other.published?.slice(0, MONTH);
}

const MONTH = 'YYYY-MM'.length;

/** Whether the id of a source has the last name in it: "upi-2020-12-lee" of Ann Lee. */
function isCalled({ id }: Source, name: string): boolean {
  return id.split('-').includes(name.toLowerCase().split(' ').at(-1) ?? '');
}
