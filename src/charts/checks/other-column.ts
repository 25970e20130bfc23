import type { Column, Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec, SeriesSpec } from '../specification/chart-schema.ts';

/** What a series still has of the one of which it was copied: the standings of another column, or its colour. */
export function otherColumnProblems(
  spec: ChartSpec,
  { columns }: Dataset,
  colours: ReadonlySet<string>,
): ChartProblem[] {
  const { series = [] } = 'series' in spec ? spec : {};
  return series.flatMap((one, index) => [
    ...otherStanding(one, index, columns),
    ...otherColour(one, index, columns, colours),
  ]);
}

/** "renewals_standing" with the column "renewals" drawn elsewhere, for the column "loans", which has one of its own. */
function otherStanding(
  { column, standing, label }: SeriesSpec,
  index: number,
  columns: readonly Column[],
): ChartProblem[] {
  if (standing === undefined || sharesWord(standing, column)) return [];
  const others = columns.filter(({ type, name }) => type === 'number' && name !== column);
  const own = columns.find(
    ({ type, name }) =>
      type === 'category' && name !== standing && sharesWord(name, column) && lastWord(name) === lastWord(standing),
  );
  const whose = others.find(({ name }) => sharesWord(name, standing));
  if (!own || !whose) return [];
  const message = `"${label}" draws "${column}", and is marked after "${standing}", which is of "${whose.name}".`;
  return [{ path: ['series', index, 'standing'], message, remedy: `Write standing: ${own.name}` }];
}

/** A colour that bears the name of another column, where one bears the name of this. */
function otherColour(
  { column, colour, label }: SeriesSpec,
  index: number,
  columns: readonly Column[],
  colours: ReadonlySet<string>,
): ChartProblem[] {
  if (wordsOf(`${column} ${label}`).includes(colour)) return [];
  const whose = columns.find(
    ({ type, name }) => type === 'number' && name !== column && wordsOf(name).includes(colour),
  );
  const own = [...colours].find((other) => wordsOf(column).includes(other));
  if (!whose || own === undefined) return [];
  const message = `"${label}" has the colour "${colour}", which bears the name of the column "${whose.name}".`;
  return [{ path: ['series', index, 'colour'], message, remedy: `If it was copied, write colour: ${own}` }];
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

/** Whether two names have a word of more than three letters in common. */
function sharesWord(one: string, other: string): boolean {
  return wordsOf(one).some((word) => word.length > SHORT && wordsOf(other).includes(word));
}

const SHORT = 3;
