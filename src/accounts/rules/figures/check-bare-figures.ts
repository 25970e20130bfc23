import { parseUnit } from '../../../basics/unit.ts';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { findFigures, type Figure } from '../../../evidence/facts/find-figures.ts';
import { matchFacts } from '../../../evidence/facts/match-facts.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, type MdxDocument } from '../../../records/reading/mdx-document.ts';
import { holdsWords } from '../../prose/vocabulary.ts';
import { otherwiseDated } from './otherwise-dated.ts';
import { placeAt } from '../place-at.ts';
import type { PageRule } from '../page-rule.ts';
import { eachNode } from '../../../records/reading/each-node.ts';

/** The keys of front matter that readers see as prose. They can hold no fact, and so no figure. */
const PROSE_KEYS = ['title', 'navigation', 'description', 'summary', 'question', 'finding'];

/** Properties of components that readers see as prose. */
const PROSE_PROPS = ['title', 'label'];

/** Components whose words are not the site's own, or have been let through with a reason. */
const LET_THROUGH = new Set(['Quote', 'Literal']);

/** The rule that a figure breaks, by how it is written. */
const RULE_OF = { digits: 'bare-figure', words: 'figure-in-words', loosely: 'loose-figure' } as const;

/** More facts than this are no help to an editor. */
const MOST_PROPOSALS = 3;

/** A figure in prose is bound to a fact; one in front matter, where no fact can stand, is left out. */
export const checkBareFigures: PageRule = ({ document, known }) => {
  const counted = countedNouns(known.facts);
  return [
    ...inProse(document, counted, known.facts),
    ...inFrontMatter(document, counted),
    ...inProps(document, counted),
  ];
};

const nounsOf = new WeakMap<ReadonlyMap<string, ResolvedFact>, ReadonlySet<string>>();

/** The nouns that facts count: "workers" from "workers abroad". Worked out once for the same facts. */
export function countedNouns(facts: ReadonlyMap<string, ResolvedFact>): ReadonlySet<string> {
  const nouns = nounsOf.get(facts) ?? findNouns(facts);
  nounsOf.set(facts, nouns);
  return nouns;
}

function findNouns(facts: ReadonlyMap<string, ResolvedFact>): Set<string> {
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
    // What stands in a component that holds no words is told as such.
    if (isElement(node) && (LET_THROUGH.has(node.name ?? '') || holdsWords(node.name ?? '') === false)) return false;
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (node.type !== 'text' || from === undefined || to === undefined) return true;
    const dates = otherwiseDated(text.slice(from, to));
    for (const { at, text: date, ...told } of dates)
      problems.push({ ...told, ...placeAt(text, from + at), end: placeAt(text, from + at + date.length) });
    const isDate = ({ start }: Figure) => dates.some(({ at, text: date }) => start >= at && start < at + date.length);
    for (const figure of findFigures(text.slice(from, to), counted).filter((found) => !isDate(found))) {
      const [start, end] = [placeAt(text, from + figure.start), placeAt(text, from + figure.end)];
      problems.push({
        ...start,
        end,
        ...(quotedAround(figure, text.slice(from, to)) ??
          explain(figure, matchFacts(figure, facts, text.slice(from + figure.end, to)))),
      });
    }
    return true;
  });
  return problems;
}

/** A figure within typed quotation marks: most likely the words of a source. */
function quotedAround(figure: Figure, text: string): Pick<PlacedProblem, 'rule' | 'what' | 'remedy'> | undefined {
  const [, before] = /["“]([^"“”]*)$/.exec(text.slice(0, figure.start)) ?? [];
  const [, after] = /^([^"“”]*)["”]/.exec(text.slice(figure.end)) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const remedy = `If a source has these words, write <Quote cite="…">${before}${figure.text}${after}</Quote> without the marks. If not, take the marks away, and print the figure with <Fact id="…" />.`;
  return { rule: RULE_OF[figure.written], what: `"${figure.text}" is a bare figure within quotation marks.`, remedy };
}

function explain(
  figure: Figure,
  facts: readonly ResolvedFact[],
): Pick<PlacedProblem, 'rule' | 'what' | 'remedy' | 'fix'> {
  const rule = RULE_OF[figure.written];
  if (rule === 'loose-figure') {
    const remedy = 'Print the figure with <Fact id="…" />. If nobody gives one, say so: <Literal why="…">.';
    return { rule, what: `"${figure.text}" speaks of a figure without giving it.`, remedy };
  }
  const what = `"${figure.text}" is a bare figure.`;
  const proposals = facts.slice(0, MOST_PROPOSALS).map(({ id }) => `<Fact id="${id}" />`);
  const [only] = proposals;
  if (only === undefined) {
    const remedy =
      'Write it into content/facts/ (npm run new -- fact), and print it with <Fact id="…" />. If it is none, use <Literal why="…">.';
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
      rule: RULE_OF[figure.written],
      ...frontMatter.placeOf([key]),
      what: `"${figure.text}" under "${key}" is a bare figure.`,
      remedy: 'No fact can be printed there: say it without the figure.',
    }));
  });
}

/** The titles and labels of components: they can hold no fact. */
function inProps({ uses }: MdxDocument, counted: ReadonlySet<string>): PlacedProblem[] {
  return uses.flatMap(({ name, props }) =>
    PROSE_PROPS.flatMap((prop) => {
      const { value = '', ...place } = props[prop] ?? { line: 1, column: 1 };
      return findFigures(value, counted).map(({ text, written }) => ({
        rule: RULE_OF[written],
        ...place,
        what: `"${text}" in <${name} ${prop}="…"> is a bare figure.`,
        remedy: 'No fact can be printed there: say it without the figure.',
      }));
    }),
  );
}
