import { parseUnit } from '../../basics/unit.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { SelectedFact } from './fact-schema.ts';
import type { FactProblem } from './resolved-fact.ts';

/** What a reduction of percents is called, and what is mostly meant by it. */
const OF_PERCENTS: Partial<Record<SelectedFact['reduce'], string>> = {
  sum: 'Choose one row, or a column of amounts.',
  'percent-change': 'Write reduce: difference, which is in percentage points; or choose a column of amounts.',
};

/** A unit of other money than that of the column, and sums and changes in percent of figures that are percents themselves. */
export function unitProblem({ column, reduce, unit }: SelectedFact, { columns }: Dataset): FactProblem | undefined {
  const own = columns.find(({ name }) => name === column)?.unit;
  if (own === undefined) return undefined;
  const remedy = own === 'percent' ? OF_PERCENTS[reduce] : undefined;
  if (remedy !== undefined) {
    const what = `The column "${column}" holds percents, and this fact is their ${reduce === 'sum' ? 'sum' : 'change in percent'}.`;
    return { path: ['reduce'], rule: 'look-again', what, remedy };
  }
  const [said, held] = [parseUnit(unit ?? own), parseUnit(own)];
  if (said.currency === held.currency && said.scale === held.scale) return undefined;
  if (said.currency === undefined || held.currency === undefined) return undefined;
  const what = `The unit is ${unit ?? ''}, and the column "${column}" holds ${own}.`;
  return { path: ['unit'], rule: 'fact', what, remedy: 'Remove the line: the unit of the column is printed.' };
}
