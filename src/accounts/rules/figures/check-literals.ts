import { findFigures } from '../../../evidence/facts/find-figures.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { ComponentUse } from '../../../records/reading/mdx-document.ts';
import { countedNouns } from './check-bare-figures.ts';
import type { PageRule } from '../page-rule.ts';

/** More words than this are no number with its name. */
const MOST_WORDS = 8;

/** What is let through is a number that stands for itself, with a reason that readers can follow. */
export const checkLiterals: PageRule = ({ document: { uses }, known: { facts } }) => {
  const counted = countedNouns(facts);
  return uses
    .filter(({ name }) => name === 'Literal')
    .flatMap((use) => {
      const found = [whyOf(use), wordsOf(use, counted)];
      const place = { line: use.line, column: use.column };
      return found.flatMap((told) => (told ? [{ rule: 'component' as const, ...place, ...told }] : []));
    });
};

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function whyOf({ props: { why } }: ComponentUse): Told | undefined {
  if (why?.value === undefined || !/^\s*\S+\s*$/.test(why.value)) return undefined;
  const remedy = 'Say in a few words why the number stands for itself: readers see it on the list of them.';
  return { what: `<Literal why="${why.value}"> gives no reason.`, remedy };
}

function wordsOf({ words }: ComponentUse, counted: ReadonlySet<string>): Told | undefined {
  if (words.trim() === '') return undefined;
  if (findFigures(words, counted).length === 0) {
    return { what: `<Literal>: there is no figure in "${words}".`, remedy: 'Write the words without <Literal>.' };
  }
  const all = words.trim().split(/\s+/);
  if (all.length <= MOST_WORDS) return undefined;
  const what = `<Literal> lets ${String(all.length)} words through: "${all.slice(0, MOST_WORDS).join(' ')} …".`;
  const remedy = 'Put it around the number and its name alone: <Literal why="…">38 North</Literal>.';
  return { what, remedy };
}
