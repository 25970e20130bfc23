import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

/** Words that are the name of one entry of the glossary do not lead to another: mostly an id was picked wrongly. */
export const checkTerms: PageRule = ({ document, known: { ids, termNames } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (!isElement(node) || node.name !== 'Term') return;
    const id = valueOfProp(node, 'id') ?? '';
    const words = toString(node).trim();
    const named = termNames.get(words.toLowerCase());
    if (named === undefined || named === id || !ids.term.has(id)) return;
    problems.push({
      rule: 'reference',
      ...placeOf(node),
      what: `"${words}" is the name of the term "${named}", and this leads to "${id}".`,
      remedy: `Write <Term id="${named}">${words}</Term>.`,
    });
  });
  return problems;
};
