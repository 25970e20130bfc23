import { dateInWords, endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { Dataset, Row } from '../datasets/dataset.ts';
import type { SelectedFact } from './fact-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/**
 * What does not fit between a fact and the rows that it was worked out from: the same figure counted twice, or a date or a
 * statement of another time than that of the rows.
 */
export function rowsProblem(fact: SelectedFact, { origin }: ResolvedFact, dataset: Dataset): FactProblem | undefined {
  const lines = new Set(origin?.lines);
  const rows = dataset.rows.filter(({ line }) => lines.has(line));
  return countedTwice(fact, rows, dataset) ?? otherTime(fact, rows, dataset);
}

/** Two rows of a sum or a mean that give one figure, by two compilers or in two releases. */
function countedTwice({ reduce }: SelectedFact, rows: readonly Row[], dataset: Dataset): FactProblem | undefined {
  const { subject } = dataset;
  if (!subject || (reduce !== 'sum' && reduce !== 'mean')) return undefined;
  const first = new Map<string, Row>();
  for (const row of rows) {
    const of = subject.map((name) => String(row.cells[name] ?? '')).join(', ');
    const earlier = first.get(of);
    if (earlier) {
      const what = `Lines ${String(earlier.line)} and ${String(row.line)} of "${dataset.id}" give the same figure, of ${of}, and this ${reduce} counts both.`;
      return { path: ['where'], rule: 'fact', what, remedy: 'Add a column to where, so that one of the two is left.' };
    }
    first.set(of, row);
  }
  return undefined;
}

/** Years that a text names. */
const YEARS = /\b(?:1[5-9]|20)\d\d\b/g;

function otherTime(fact: SelectedFact, rows: readonly Row[], dataset: Dataset): FactProblem | undefined {
  const dates = rows.flatMap(({ cells }) => {
    const cell = cells[dataset.dateColumn ?? ''];
    return typeof cell === 'string' && isDateText(cell) ? [cell] : [];
  });
  const [from] = dates.map(startOf).sort();
  const to = dates.map(endOf).sort().at(-1);
  if (from === undefined || to === undefined) return undefined;
  const { date, statement = '' } = fact;
  const of = dates.length === 1 ? dateInWords(dates[0] ?? '') : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  if (date !== undefined && (startOf(date) > to || endOf(date) < from)) {
    const what = `This is dated ${dateInWords(date)}, and its rows are of ${of}.`;
    return { path: ['date'], rule: 'look-again', what, remedy: 'Correct date or where; or leave the date out.' };
  }
  const years = [...new Set(statement.match(YEARS))];
  if (years.length === 0 || years.some((year) => year >= from.slice(0, 4) && year <= to.slice(0, 4))) return undefined;
  const what = `The statement speaks of ${years.join(', ')}, and the rows of this fact are of ${of}.`;
  return { path: ['statement'], rule: 'look-again', what, remedy: 'Correct the statement or where.' };
}
