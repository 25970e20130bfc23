import { isDateText } from '../../basics/partial-date.ts';
import type { Column } from './dataset.ts';

type ColumnType = Column['type'];

/** A column of a table that nobody has described yet: its name and its cells, in order. */
export interface RawColumn {
  name: string;
  cells: readonly string[];
}

/** More different words than that are no category. */
const MOST_WORDS = 8;

/** What the cells of a column most likely are. `isSource` says whether a text is the id of a source. */
export function typeOfCells({ name, cells }: RawColumn, isSource: (text: string) => boolean): ColumnType {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'text';
  const every = (holds: (cell: string) => boolean) => filled.every(holds);
  if (every((cell) => cell.split(';').every((id) => isSource(id.trim())))) return 'sources';
  const looksDated = /year|month|date|day|period|_on$|from|until/i.test(name);
  if (every(isDateText) && (looksDated || every((cell) => cell.includes('-') || /^(?:19|20)\d\d$/.test(cell))))
    return 'date';
  if (every((cell) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell))) return 'number';
  if (every((cell) => /^https?:\/\/\S+$/.test(cell))) return 'url';
  const words = new Set(filled);
  return words.size <= MOST_WORDS && words.size * 3 <= filled.length ? 'category' : 'text';
}

/** The words of a column of categories, in the order in which they come. */
export function wordsOfCells({ cells }: RawColumn): string[] {
  return [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
}

/** `late_boats` as a heading: "Late boats". */
export function headingOf(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The unit of the columns of the same name in other tables; undefined where they have none, or several. */
export function unitElsewhere(name: string, columns: Iterable<Pick<Column, 'name' | 'unit'>>): string | undefined {
  const units = new Set([...columns].filter((column) => column.name === name).map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}

/** The fewest columns, from the left, that together differ in every row; none where all columns together do not. */
export function keyOfColumns(columns: readonly RawColumn[]): string[] {
  const rows = columns[0]?.cells.length ?? 0;
  const differ = (chosen: readonly RawColumn[]) =>
    new Set(Array.from({ length: rows }, (_, row) => JSON.stringify(chosen.map(({ cells }) => cells[row])))).size ===
    rows;
  const full = columns.filter(({ cells }) => cells.every((cell) => cell.trim() !== ''));
  const single = full.find((column) => differ([column]));
  if (single) return [single.name];
  const pairs = full.flatMap((one, at) => full.slice(at + 1).map((other) => [one, other]));
  const pair = pairs.find(differ) ?? full.map((_, at) => full.slice(0, at + 1)).find(differ);
  return (pair ?? []).map(({ name }) => name);
}
