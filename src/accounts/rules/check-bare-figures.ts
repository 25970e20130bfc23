import { parseUnit } from '../../basics/unit.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import { findFigures, type Figure } from '../../evidence/facts/find-figures.ts';
import { matchFacts } from '../../evidence/facts/match-facts.ts';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import { isElement, type MdxDocument } from '../../records/reading/mdx-document.ts';
import { placeAt } from './place-at.ts';
import type { PageRule } from './page-rule.ts';
import { eachNode } from '../../records/reading/each-node.ts';

/** The keys of front matter that readers see as prose. They can hold no fact, and so no figure. */
const PROSE_KEYS = ['title', 'navigation', 'description', 'summary', 'question'];

/** Components whose words are not the site's own, or have been let through with a reason. */
const LET_THROUGH = new Set(['Quote', 'Literal']);

/** More facts than this are no help to an editor. */
const MOST_PROPOSALS = 3;

/** A figure in prose is bound to a fact; one in front matter, where no fact can stand, is left out. */
export const checkBareFigures: PageRule = ({ document, known }) => {
  const counted = countedNouns(known.facts);
  return [
    ...inProse(document, counted, known.facts),
    ...inFrontMatter(document, counted),
    ...literalsWithoutFigure(document, counted),
  ];
};

/** The nouns that facts count: "workers" from "workers abroad". */
function countedNouns(facts: ReadonlyMap<string, ResolvedFact>): Set<string> {
  const words = [...facts.values()].map(({ unit }) => parseUnit(unit).words.replace(/ (?:a|an|of|in|for|per) .*$/, ''));
  return new Set(words.flatMap((noun) => noun.toLowerCase().split(' ').at(-1) ?? []).filter((noun) => noun !== ''));
}

function inProse(
  { tree, text }: MdxDocument,
  counted: ReadonlySet<string>,
  facts: ReadonlyMap<string, ResolvedFact>,
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'heading' || (isElement(node) && LET_THROUGH.has(node.name ?? ''))) return false;
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (node.type !== 'text' || from === undefined || to === undefined) return true;
    for (const figure of findFigures(text.slice(from, to), counted)) {
      const [start, end] = [placeAt(text, from + figure.start), placeAt(text, from + figure.end)];
      problems.push({ ...start, end, ...explain(figure, matchFacts(figure, facts)) });
    }
    return true;
  });
  return problems;
}

function explain(
  figure: Figure,
  facts: readonly ResolvedFact[],
): Pick<PlacedProblem, 'rule' | 'what' | 'remedy' | 'fix'> {
  const rule = figure.inWords ? 'figure-in-words' : 'bare-figure';
  const what = `"${figure.text}" is a bare figure.`;
  const proposals = facts.slice(0, MOST_PROPOSALS).map(({ id }) => `<Fact id="${id}" />`);
  const [only] = proposals;
  if (only === undefined) {
    const remedy =
      'Bind it to data: write it into content/facts/ and print it with <Fact id="…" />. If it is none, use <Literal why="…">.';
    return { rule, what, remedy };
  }
  if (proposals.length > 1) {
    return { rule, what, remedy: `Bind it to data. These have this value: ${proposals.join(', ')}.` };
  }
  return { rule, what, remedy: `Bind it to data: ${only} has this value.`, fix: only };
}

function inFrontMatter({ frontMatter }: MdxDocument, counted: ReadonlySet<string>): PlacedProblem[] {
  const values = frontMatter.value;
  if (typeof values !== 'object' || values === null) return [];
  const read = values as Readonly<Record<string, unknown>>;
  return PROSE_KEYS.flatMap((key) => {
    const value = read[key];
    if (typeof value !== 'string') return [];
    return findFigures(value, counted).map((figure) => ({
      rule: figure.inWords ? ('figure-in-words' as const) : ('bare-figure' as const),
      ...frontMatter.placeOf([key]),
      what: `"${figure.text}" under "${key}" is a bare figure.`,
      remedy: 'No fact can be printed there: say it without the figure.',
    }));
  });
}

function literalsWithoutFigure({ uses }: MdxDocument, counted: ReadonlySet<string>): PlacedProblem[] {
  const idle = uses.filter(({ name, words }) => name === 'Literal' && findFigures(words, counted).length === 0);
  return idle.map(({ line, column, words }) => ({
    rule: 'component',
    line,
    column,
    what: `<Literal>: there is no figure in "${words}".`,
    remedy: 'Write the words without <Literal>.',
  }));
}
