import { formatNumber, printedValue } from '../../../basics/format-number.ts';
import { valueIn, type FactForm } from '../../../evidence/facts/print-fact.ts';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { isComparable, parseUnit } from '../../../basics/unit.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { figureSentences, type FigureUse } from '../../../records/reading/sentences.ts';
import { formOf } from './check-fact-forms.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** A figure of a sentence with its value before and after rounding, both without scale. */
interface Compared {
  use: FigureUse;
  unit: string;
  exact: number;
  printed: number;
  text: string;
}

/**
 * Rounding does not turn a comparison: of two figures in one unit and one sentence that differ, the larger prints as
 * larger. (All that follow one rule of rounding do; a stated figure keeps digits that a computed one loses.)
 */
export const checkRounding: PageRule = ({ document, known }) =>
  figureSentences(document.tree).flatMap(({ figures }) => {
    const compared = figures.flatMap((use) => figureOf(use, known) ?? []);
    return compared.flatMap((figure, index) => compared.slice(0, index).flatMap((other) => clash(other, figure) ?? []));
  });

function figureOf(use: FigureUse, { facts }: Known): Compared | undefined {
  const fact = facts.get(use.id);
  const form = formOf(use);
  if (!fact || typeof fact.value !== 'number' || form === 'words') return undefined;
  return { use, ...asPrinted(fact, fact.value, form) };
}

function asPrinted({ unit, stated, decimals }: ResolvedFact, value: number, form: FactForm): Omit<Compared, 'use'> {
  const shown = valueIn(value, form);
  const options = { stated, decimals };
  return {
    unit,
    exact: shown * parseUnit(unit).scale,
    printed: printedValue(shown, unit, options),
    text: formatNumber(shown, unit, options),
  };
}

function clash(first: Compared, second: Compared): PlacedProblem | undefined {
  if (!isComparable(first.unit, second.unit) || isNearlyEqual(first.exact, second.exact)) return undefined;
  const order = Math.sign(second.exact - first.exact);
  const printed = isNearlyEqual(first.printed, second.printed) ? 0 : Math.sign(second.printed - first.printed);
  if (printed === order) return undefined;
  const { line, column, end, id } = second.use;
  const both = `"${first.use.id}" (${first.text}) and "${id}" (${second.text})`;
  const what =
    printed === 0
      ? `${both} differ, but are printed as the same in one sentence.`
      : `${both} are printed in the wrong order of size in one sentence.`;
  return { rule: 'rounding', line, column, end, what, remedy: 'Give both facts the same decimals: 0, 1, 2 or 3.' };
}

/** Equal but for what arithmetic in binary fractions adds. */
function isNearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
}
