import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import { placeOf } from '../../records/reading/mdx-document.ts';
import type { PageRule } from './page-rule.ts';
import { eachNode } from '../../records/reading/each-node.ts';

const REMARK = /^\s*\/\*[\s\S]*\*\/\s*$/;

/** A page holds no imports and no expressions; a remark in braces is let through. */
export const checkCode: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      problems.push({
        rule: 'code-in-page',
        ...placeOf(node),
        what: 'A page may not import or export anything.',
        remedy: 'Remove this line: every component can be used as it is.',
      });
    }
    const expression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (expression && !REMARK.test(node.value)) {
      problems.push({
        rule: 'code-in-page',
        ...placeOf(node),
        what: 'Braces { } begin code, and a page holds no code.',
        remedy: 'Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.',
      });
    }
  });
  return problems;
};
