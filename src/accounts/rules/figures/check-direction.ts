import type { Parents, Root } from 'mdast';
import { isComparable, parseUnit } from '../../../basics/unit.ts';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import { figureSentences } from '../../../records/reading/sentences.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { Known, PageRule } from '../page-rule.ts';

const UP = /\b(?:rose|rises?|risen|grew|grows?|grown|increased?|increases|climbed|gained|went up) by\s*$/i;
const FROM_UP = /\b(?:rose|risen|rises?|grew|grown|increased|climbed|went up) from\s*$/i;
const FROM_DOWN = /\b(?:fell|fallen|falls?|dropped|declined|decreased|shrank|shrunk|sank|went down) from\s*$/i;
const DOWN = /\b(?:fell|falls?|fallen|dropped|declined?|decreased?|shrank|shrunk|sank|slumped|went down) by\s*$/i;

/** The words before a change say the direction that it has, and a sentence does not print one figure for two things. */
export const checkDirection: PageRule = ({ document: { tree }, known: { facts } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node, index = 0, parent) => {
    if (!isElement(node) || node.name !== 'Fact' || !parent) return;
    const fact = facts.get(valueOfProp(node, 'id') ?? '');
    const before = parent.children[index - 1];
    if (!fact || typeof fact.value !== 'number' || before?.type !== 'text') return;
    const turned = turnedRound(fact, before.value, parent, index, facts);
    if (turned) problems.push({ rule: 'form', ...placeOf(node), ...turned });
    const against = fact.value < 0 ? UP : fact.isChange === true ? DOWN : undefined;
    const [words] = against?.exec(before.value) ?? [];
    if (words === undefined) return;
    const what = `"${words.trim()}" stands before a change of ${String(fact.value)}, which goes the other way.`;
    const remedy = 'Write form="change" and take these words out: it prints the direction by itself.';
    problems.push({ rule: 'form', ...placeOf(node), what, remedy });
  });
  return [...problems, ...printedTwice(tree, facts)];
};

/** "Fell from" a smaller figure "to" a larger one. */
function turnedRound(
  from: ResolvedFact,
  before: string,
  { children }: Parents,
  index: number,
  facts: Known['facts'],
): Pick<PlacedProblem, 'what' | 'remedy'> | undefined {
  const [between, next] = [children[index + 1], children[index + 2]];
  if (between?.type !== 'text' || !/^\s+to\s+$/.test(between.value) || !next || !isElement(next)) return undefined;
  const to = facts.get(valueOfProp(next, 'id') ?? '');
  if (typeof from.value !== 'number' || typeof to?.value !== 'number' || !isComparable(from.unit, to.unit))
    return undefined;
  const [first, second] = [from, to].map(({ value, unit }) => Number(value) * parseUnit(unit).scale) as [
    number,
    number,
  ];
  const words = (first < second ? FROM_DOWN : FROM_UP).exec(before)?.[0].trim();
  if (words === undefined || first === second) return undefined;
  const what = `"${words}" stands before "${from.id}" and "${to.id}", and the second is ${first < second ? 'larger' : 'smaller'}.`;
  return { what, remedy: 'Exchange the two, or write the other direction.' };
}

/** A figure that one sentence prints twice: mostly the second is of another thing. */
function printedTwice(tree: Root, facts: Known['facts']): PlacedProblem[] {
  return figureSentences(tree).flatMap(({ figures }) =>
    figures.flatMap(({ id, form, line, column, end }, index) => {
      const isTwice = figures.slice(0, index).some((earlier) => earlier.id === id && earlier.form === form);
      if (!isTwice || !facts.has(id)) return [];
      const what = `This sentence prints the fact "${id}" twice.`;
      const remedy = 'Name the fact that is meant here, or print the figure once.';
      return [{ rule: 'look-again' as const, line, column, end, what, remedy }];
    }),
  );
}
