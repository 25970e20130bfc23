import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

/** Sentences that seem to lack their full stop, or the capital with which they begin. */
export const checkSentenceEnds: PageRule = ({ document: { tree } }) => [
  ...sentencesRunTogether(tree),
  ...openPoints(tree),
];

/** Where a sentence ends, and the next begins with a small letter; not behind what is short for a word. */
const SMALL_AFTER_STOP =
  /(?<!\p{L})(?!(?:paras?|sect|approx|incl|resp|dept|govt|prof|figs?|vols?|arts?|chaps?|nos?)\.)(?:\p{L}{3,}|\d{4})[.!?]\x01* (?<next>\p{Ll}+)(?![\p{Lu}.])/u;

/** Words that mostly begin a sentence where they have a capital, behind one that has no full stop. */
const NO_STOP =
  /(?:\p{Ll}{2,}|\d{4}) (?:The|A|But|And|It|They|This|These|Those|However|In|On|At|He|She|We|There|When|Whether|Of|If|No) \p{Ll}{2,}|(?:\p{Ll}{2,}|\d)\x01+ (?:The|A|But|And|It|They|This|These|Those|However|In|On|At|By|Since|From|He|She|We|There|When|If|No) [\p{L}\p{N}]+/u;

/** Two sentences of which the first has no end, or the second no capital. */
function sentencesRunTogether(tree: Root): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph') return;
    const plain = node.children
      .map((child) =>
        child.type === 'text' ? child.value : isElement(child) && child.name === 'Cite' ? '\u0001' : '\0',
      )
      .join('')
      .replaceAll(/\s+/g, ' ');
    const told = (what: string, remedy: string) =>
      problems.push({ rule: 'look-again', ...placeOf(node), what: what.replaceAll('\u0001', ' …'), remedy });
    const [small] = SMALL_AFTER_STOP.exec(plain) ?? [];
    if (small !== undefined)
      told(
        `"${small}": a sentence ends here, and the next begins with a small letter.`,
        'Write a capital; or a comma.',
      );
    const [open] = NO_STOP.exec(plain) ?? [];
    if (open !== undefined)
      told(`"${open}": a full stop seems to be missing here.`, 'Put it there, before <Cite … />.');
  });
  return problems;
}

/** Points of a list below which nobody can say whether they end in full stops. */
const FEW_POINTS = 3;

/** The one point of a list, or of all lists of a page with sentences, that has no full stop where all others have one. */
function openPoints(tree: Root): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'list') return;
    const ends = node.children.map((item) => ({ item, end: endOf(item) }));
    const [odd, ...more] = ends.filter(({ end }) => end !== '' && !/[.!?…:”"’)]$/u.test(end));
    if (!odd || more.length > 0 || ends.length < FEW_POINTS || odd.end.split(/\s+/).length < LEAST_WORDS) return;
    const last = odd.end.split(/\s+/).slice(-4).join(' ');
    const what = `This point ends without a full stop, "… ${last}", and all others of its list have one.`;
    problems.push({ rule: 'look-again', ...placeOf(odd.item), what, remedy: 'Put one there, before <Cite … />.' });
  });
  return problems;
}

const LEAST_WORDS = 4;

/** The words of a point without what it cites; nothing where a component ends it. */
function endOf({ children: [first] }: ListItem): string {
  if (first?.type !== 'paragraph') return '';
  const parts = first.children.filter((child) => !(isElement(child) && child.name === 'Cite'));
  const last = parts.at(-1);
  return last && isElement(last) && toString(last) === ''
    ? ''
    : parts
        .map((part) => toString(part))
        .join('')
        .trim();
}
