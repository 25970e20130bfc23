import { parseUnit } from '../../../basics/unit.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

/** Forms that print a figure with what it counts. */
const WITH_UNIT = [undefined, 'full', 'value'];

/** A word in the plural, which nothing goes on from: " carts" and not " carts' driver". */
const PLURAL = /^ \p{Ll}{2,}[^s\P{Ll}]s(?![\p{L}'’-])/u;

/** "a" before a figure that counts several things: "a 40 carts". */
export const checkArticles: PageRule = ({ document, known }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node, index = 0, parent) => {
    if (!isElement(node) || node.name !== 'Fact' || !parent) return;
    const fact = known.facts.get(valueOfProp(node, 'id') ?? '');
    const before = parent.children[index - 1];
    const [article] = before?.type === 'text' ? (/(?<![\p{L}.])an? $/iu.exec(before.value) ?? []) : [];
    if (!fact || article === undefined) return;
    const form = valueOfProp(node, 'form');
    const after = parent.children[index + 1];
    const counted = form === 'number' && after?.type === 'text' ? PLURAL.exec(after.value)?.[0] : undefined;
    if (counted !== undefined && fact.value !== 1) {
      const what = `"${article.trim()}" stands before a figure of several${counted}.`;
      problems.push({ rule: 'look-again', ...placeOf(node), what, remedy: `Take "${article.trim()}" out.` });
    }
    if (!WITH_UNIT.includes(form)) return;
    // "a 13 percent fall" and "a $5 million deal" are right.
    const { words, currency } = parseUnit(fact.unit);
    if (
      currency !== undefined ||
      words === '' ||
      words.startsWith('percent') ||
      fact.value === 1 ||
      fact.value === null
    )
      return;
    const what = `"${article.trim()}" stands before a figure of several ${words.split(/ (?:a|an|per) /)[0] ?? ''}.`;
    problems.push({ rule: 'form', ...placeOf(node), what, remedy: `Take "${article.trim()}" out.` });
  });
  return problems;
};
