import { toString } from 'mdast-util-to-string';
import { brokenSentence, brokenTitle } from '../../../basics/broken-off.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { brokenOff } from './slips-of-texts.ts';
import type { PageRule } from '../page-rule.ts';

/** Sentences and headings that end in a word after which more must come. */
export const checkBrokenOff: PageRule = ({ document: { tree } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'heading') {
      const last = brokenTitle(toString(node));
      if (last !== undefined) problems.push({ rule: 'look-again', ...placeOf(node), ...brokenOff('heading', last) });
    }
    if (node.type !== 'paragraph') return;
    const plain = node.children
      .map((child) =>
        child.type === 'text'
          ? child.value
          : isElement(child) && child.name === 'Cite'
            ? '\u0001'
            : toString(child) || '\0',
      )
      .join('');
    const last = brokenSentence(plain);
    if (last !== undefined) problems.push({ rule: 'look-again', ...placeOf(node), ...brokenOff('sentence', last) });
  });
  return problems;
};
