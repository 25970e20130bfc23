import type { List, ListItem, Nodes, Parents } from 'mdast';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

interface ListOf {
  isNumbered?: true;
  /** What is wrong with a point of its list. */
  point?: (parts: readonly Nodes[]) => Told | undefined;
}

/** The components that are drawn from a list, and what its points need. */
const LISTS: Readonly<Record<string, ListOf>> = {
  Flow: { isNumbered: true },
  KeyFigures: { point: (parts) => beginsWith(parts, 'Fact', 'KeyFigures', '- <Fact id="…" position="start" /> …') },
  Voices: {
    point: (parts) => beginsWith(parts, 'Quote', 'Voices', '- <Quote cite="…">words</Quote> **who said it**, when'),
  },
  Verdicts: { point: aVerdict },
};

/** What is drawn from a list has one, and its points are what it is drawn from. */
export const checkLists: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    const name = isElement(node) ? (node.name ?? '') : '';
    if (isElement(node) && name === 'Evidence') problems.push(...besideTheSides(node), ...lostSides(node));
    if (!isElement(node) || !Object.hasOwn(LISTS, name)) return;
    const { isNumbered, point } = LISTS[name] ?? {};
    const lists = node.children.filter((child): child is List & typeof child => child.type === 'list');
    const [first] = lists;
    const found = first
      ? isNumbered && first.ordered !== true
        ? noNumbers(name)
        : undefined
      : noList(name, isNumbered);
    if (found) problems.push({ rule: 'component', ...placeOf(first ?? node), ...found });
    for (const item of point ? lists.flatMap(({ children }) => children) : []) {
      const wrong = point?.(partsOf(item));
      if (wrong) problems.push({ rule: 'component', ...placeOf(item), ...wrong });
    }
  });
  return problems;
};

/** What stands in <Evidence> on neither side. */
function besideTheSides({ children }: Parents): PlacedProblem[] {
  const isSide = (child: Nodes) => isElement(child) && /^Evidence(?:For|Against)$/.test(child.name ?? '');
  const isRemark = (child: Nodes) => child.type.startsWith('mdx') && !isElement(child);
  return children
    .filter((child) => !isSide(child) && !isRemark(child))
    .map((child) => ({
      rule: 'component',
      ...placeOf(child),
      what: 'This stands within <Evidence>, and on neither side.',
      remedy: 'Move it into <EvidenceFor> or <EvidenceAgainst>, or below </Evidence>.',
    }));
}

const SIDES = { EvidenceFor: 'speaks for it', EvidenceAgainst: 'speaks against it' } as const;

/** The evidence is shown from both sides, also where there is none on one of them. */
function lostSides(evidence: Parents): PlacedProblem[] {
  const within = evidence.children.flatMap((child) => (isElement(child) ? (child.name ?? '') : []));
  return Object.entries(SIDES).flatMap(([name, speaks]) => {
    if (within.includes(name)) return [];
    const remedy = `Add it with a list of what ${speaks}; if nothing was found that does, say so there.`;
    return [{ rule: 'component' as const, ...placeOf(evidence), what: `<Evidence> has no <${name}>.`, remedy }];
  });
}

function noList(name: string, isNumbered: true | undefined): Told {
  const begin = isNumbered ? 'a number, a full stop and a space: 1. one' : 'a hyphen and a space: - one';
  const remedy = `Begin each point with ${begin}; leave an empty line before and after the list.`;
  return { what: `<${name}> is drawn from a list, and holds none.`, remedy };
}

function noNumbers(name: string): Told {
  const what = `<${name}> is drawn from a numbered list, and this one has no numbers.`;
  return { what, remedy: 'Begin each step with its number, a full stop and a space: 1. one.' };
}

/** What stands in a point, without the spaces at its beginning. */
function partsOf(item: ListItem): readonly Nodes[] {
  const [first] = item.children;
  const parts: readonly Nodes[] = first && 'children' in first ? (first as Parents).children : [];
  return parts.filter((part) => part.type !== 'text' || part.value.trim() !== '');
}

function beginsWith(parts: readonly Nodes[], wanted: string, name: string, example: string): Told | undefined {
  const [outer] = parts;
  const first = outer?.type === 'strong' ? outer.children[0] : outer;
  if (first && isElement(first) && first.name === wanted) return undefined;
  const what = `A point of <${name}> begins with a <${wanted}>, and this one does not.`;
  return { what, remedy: `Write ${example}; or put the point into the text outside <${name}>.` };
}

function aVerdict(parts: readonly Nodes[]): Told | undefined {
  const within: Nodes[] = parts.flatMap((part): Nodes[] => (part.type === 'link' ? [part, ...part.children] : [part]));
  const [hasLink, hasBold] = (['link', 'strong'] as const).map((type) => within.some((part) => part.type === type));
  if (hasLink && hasBold) return undefined;
  const what = `A point of <Verdicts> has a link and ends with the verdict in bold; this one has no ${hasLink ? 'bold words' : 'link'}.`;
  return { what, remedy: 'Write - [what is answered](/loans/) **the verdict**' };
}
