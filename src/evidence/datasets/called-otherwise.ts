import { nearest } from '../../records/problems/suggest.ts';
import type { Column } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';

/** A column whose name in the first line is not that of its description. */
interface CalledOtherwise {
  field: CsvField;
  name: string;
}

/**
 * Columns that bear what readers see above them: the label, the label with the unit, or the name with blanks and capitals.
 * `strange` are the headers that are no names, `lacking` the columns without a header; each is taken once.
 */
export function calledOtherwise(strange: readonly CsvField[], lacking: readonly Column[]): CalledOtherwise[] {
  const left = new Set(lacking);
  const pairWith = (like: (text: string) => Column | undefined) => (field: CsvField) => {
    const column = like(field.text);
    if (!column) return [];
    left.delete(column);
    return [{ field, name: column.name }];
  };
  const same = strange.flatMap(
    pairWith((text) => [...left].find((column) => wordsFor(column).some((words) => plain(words) === plain(text)))),
  );
  const names = lacking.map(({ name }) => name);
  const isMisspelt = ({ text }: CsvField) => nearest(text, names) !== undefined;
  const rest = strange.filter((field) => !same.some((pair) => pair.field === field) && !isMisspelt(field));
  return [...same, ...rest.flatMap(pairWith((text) => mostLike(text, [...left])))];
}

/** The share of the words of a header that a column has in its name or label, from which on it is meant. */
const ENOUGH = 0.6;

function mostLike(text: string, columns: readonly Column[]): Column | undefined {
  const words = wordsIn(text);
  const [best, second] = columns
    .map((column) => {
      const own = wordsFor(column).flatMap(wordsIn);
      return { column, share: words.filter((word) => own.includes(word)).length / Math.max(words.length, 1) };
    })
    .sort((a, b) => b.share - a.share);
  if (best && best.share >= ENOUGH && best.share > (second?.share ?? 0)) return best.column;
  const label = nearest(
    text,
    columns.map((column) => column.label),
  );
  return columns.find((column) => column.label === label);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function wordsFor({ name, label, unit = '' }: Column): string[] {
  return [name, label, `${label} ${unit}`];
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
