import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { FACT_FORMS } from '../../../evidence/facts/print-fact.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';
import { saidTwice } from './said-twice.ts';

/** What is typed around a figure does not say again what the figure prints: its unit, its sign, its "about". */
export const checkSaidTwice: PageRule = ({ document, known: { facts } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node, index = 0, parent) => {
    if (!isElement(node) || node.name !== 'Fact' || !parent) return;
    const fact = facts.get(valueOfProp(node, 'id') ?? '');
    if (!fact) return;
    const form = FACT_FORMS.find((each) => each === valueOfProp(node, 'form')) ?? 'full';
    const found = saidTwice(fact, {
      ...{ form, before: wordsBeside(parent, index, -1), after: wordsBeside(parent, index, 1) },
      ...{ plain: `<Fact id="${fact.id}" />`, inForm: (other) => `form="${other}"` },
    });
    if (found) problems.push({ rule: 'form', ...placeOf(node), ...found });
  });
  return problems;
};

/** The words that stand directly before a node (`step` −1) or after it (1), those of links and bold ones among them. */
function wordsBeside({ children }: Parents, index: number, step: 1 | -1): string {
  let words = '';
  for (let at = index + step; at in children; at += step) {
    const node = children[at];
    if (!node || !holdsWords(node)) break;
    words = step > 0 ? words + toString(node) : toString(node) + words;
  }
  return words.replaceAll(/\s+/g, ' ');
}

function holdsWords(node: Nodes): boolean {
  return WORDS.includes(node.type) || (isElement(node) && node.name === 'Term');
}

/** What holds words of the sentence. */
const WORDS = ['text', 'link', 'strong', 'emphasis'];
