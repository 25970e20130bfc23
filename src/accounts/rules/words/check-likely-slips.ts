import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, type MdxDocument } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

/** What is mostly a slip, and may be right: a heading that lost its signs, a question without its answer. */
export const checkLikelySlips: PageRule = ({ document }) => [
  ...lateAnswer(document.tree),
  ...bareHeadings(document.tree),
  ...smallBeginnings(document.tree),
  ...nothingAnnounced(document.tree),
  ...doubledWords(document.tree),
  ...(document.problems.length > 0 ? [] : noWords(document)),
  ...(document.problems.length > 0 ? [] : noAnswer(document.frontMatter.value, document.uses)),
];

/** Small words that some sentences have twice in a row; what no sentence has twice is told as a slip. */
const TWICE = /(?<![\p{L}-])(that|had|is|in|on|it|you|her|do) \1(?![\p{L}-])/iu;

function doubledWords(tree: Root): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    const found = node.type === 'text' ? TWICE.exec(node.value)?.[0] : undefined;
    if (found === undefined) return;
    const what = `"${found}": a word stands here twice.`;
    problems.push({ rule: 'look-again', ...placeOf(node), what, remedy: 'If it is a slip, take one of the two out.' });
  });
  return problems;
}

/** A page of front matter alone. */
function noWords({ tree, text }: MdxDocument): PlacedProblem[] {
  if (tree.children.some(({ type }) => type !== 'mdxFlowExpression')) return [];
  const what = 'Nothing stands below the front matter: readers would see an empty page.';
  const line = text.trimEnd().split('\n').length;
  return [{ rule: 'look-again', line, column: 1, what, remedy: 'Write its words, or keep the file outside content/.' }];
}

/** An answer below the first heading: it is what readers look for first. */
function lateAnswer({ children }: Root): PlacedProblem[] {
  const heading = children.findIndex(({ type }) => type === 'heading');
  const late = heading < 0 ? [] : children.slice(heading).filter((node) => isElement(node) && node.name === 'Answer');
  return late.slice(0, 1).map((node) => ({
    rule: 'look-again',
    ...placeOf(node),
    what: 'This <Answer> stands below a heading.',
    remedy: 'Put it at the top of the page, above the first heading.',
  }));
}

/** A line of a few words without an end, between paragraphs, as headings are pasted. */
function bareHeadings({ children }: Root): PlacedProblem[] {
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'paragraph' || next?.type !== 'paragraph' || !isLikeHeading(node)) return [];
    if (!/^\P{L}*\p{Lu}/u.test(toString(next))) return [];
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
  return (
    isPlain &&
    !/[\n\t]/.test(words) &&
    /^\p{Lu}/u.test(words) &&
    /[\p{L}\p{N}?]$/u.test(words) &&
    words.split(/\s+/).length <= MOST_WORDS
  );
}

/** Paragraphs that begin with a small letter: their first words were lost, or a full stop was meant as a comma. */
function smallBeginnings({ children }: Root): PlacedProblem[] {
  return children.flatMap((node, index) => {
    const words = node.type === 'paragraph' && node.children[0]?.type === 'text' ? toString(node) : '';
    const [first] = /^\p{Ll}[\p{Ll}’'-]*(?= )/u.exec(words) ?? [];
    if (first === undefined) return [];
    const above = children[index - 1];
    if (above?.type === 'paragraph' && /[\p{L}\p{N},]$/u.test(toString(above).trim())) {
      const what = `This paragraph begins with a small letter, "${first} …", and the one above it has no end.`;
      return [
        { rule: 'look-again' as const, ...placeOf(node), what, remedy: 'Take the empty line between the two out.' },
      ];
    }
    return [
      {
        rule: 'look-again' as const,
        ...placeOf(node),
        what: `This paragraph begins with a small letter: "${first} …".`,
        remedy: `Look whether words before it were lost; if not, write ${first.charAt(0).toUpperCase()}${first.slice(1)}`,
      },
    ];
  });
}

/** Words that end in a colon, with a paragraph or nothing below them: what they announce was lost. */
function nothingAnnounced({ children }: Root): PlacedProblem[] {
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'paragraph' || !/[^:\s]+(?<!:\w+):$/.test(toString(node).trim())) return [];
    if (next !== undefined && next.type !== 'heading' && next.type !== 'paragraph') return [];
    const words = toString(node).trim();
    if (next?.type === 'paragraph' && words.split(/\s+/).length <= MOST_WORDS && node.children.every(isBold)) {
      const bold = `"${words}" stands by itself in bold, as a heading does.`;
      return [{ rule: 'look-again' as const, ...placeOf(node), what: bold, remedy: `Write ## ${words.slice(0, -1)}` }];
    }
    const last = toString(node).trim().split(/\s+/).slice(-4).join(' ');
    const what = `"… ${last}" announces something, and ${next === undefined ? 'nothing' : `a ${next.type}`} follows.`;
    return [{ rule: 'look-again' as const, ...placeOf(node), what, remedy: 'Put it there, or end with a full stop.' }];
  });
}

function isBold({ type }: Nodes): boolean {
  return type === 'strong';
}

/** A chapter, which is a page of the menu with a question, answers it in <Answer>. */
function noAnswer(front: unknown, uses: readonly { name: string }[]): PlacedProblem[] {
  const isChapter = typeof front === 'object' && front !== null && 'question' in front && 'navigation' in front;
  if (!isChapter || uses.some(({ name }) => name === 'Answer')) return [];
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
