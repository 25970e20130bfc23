import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { placeOf } from '../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import type { PageRule } from './page-rule.ts';

/** What is mostly a slip, and may be right: a heading that lost its signs, a question without its answer. */
export const checkLikelySlips: PageRule = ({ document }) => [
  ...bareHeadings(document.tree),
  ...noAnswer(document.file, document.frontMatter.value, document.uses),
];

/** A line of a few words without an end, between paragraphs, as headings are pasted. */
function bareHeadings({ children }: Root): PlacedProblem[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'paragraph' || children[index + 1]?.type !== 'paragraph' || !isLikeHeading(node)) return [];
    const words = toString(node).trim();
    return [
      {
        rule: 'look-again' as const,
        ...placeOf(node),
        what: `"${words}" stands by itself, without a full stop, as a heading does.`,
        remedy: `If it is one, write ## ${words}`,
      },
    ];
  });
}

/** Words above which a line is a sentence; rule "slip" tells one that is not ended. */
const MOST_WORDS = 8;

function isLikeHeading({ children }: Paragraph): boolean {
  const isPlain = children.every(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis');
  const words = children
    .map((child) => toString(child))
    .join('')
    .trim();
  return isPlain && /^\p{Lu}/u.test(words) && /[\p{L}\p{N}?]$/u.test(words) && words.split(/\s+/).length <= MOST_WORDS;
}

/** A page of content/pages/ that asks a question in its front matter answers it in <Answer>. */
function noAnswer(file: string, front: unknown, uses: readonly { name: string }[]): PlacedProblem[] {
  const asks = typeof front === 'object' && front !== null && 'question' in front;
  if (!asks || !file.startsWith('content/pages/') || uses.some(({ name }) => name === 'Answer')) return [];
  return [
    {
      rule: 'look-again' as const,
      line: 1,
      column: 1,
      what: 'This page asks a question, and has no <Answer>.',
      remedy: 'Put the answer at its top between <Answer> and </Answer>, or take the line question: out.',
    },
  ];
}
