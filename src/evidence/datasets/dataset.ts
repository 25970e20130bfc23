/** A cell: text or an ISO date as a string, a number, or null where the data has a gap. */
export type Cell = string | number | null;

/** How a chart can mark a figure: an open circle or bar, a broken line or bar, a bar over several months or years. */
export const SIGNS = ['hollow', 'broken', 'span'] as const;
export type Sign = (typeof SIGNS)[number];

/** The sign of one value of a category, and what it means. */
export interface SignMeaning {
  sign: Sign;
  words: string;
}

export const COLUMN_TYPES = ['text', 'number', 'date', 'category', 'sources', 'url'] as const;

/** One column as `dataset.yaml` describes it. `values` are the allowed words of a category. */
export interface Column {
  name: string;
  label: string;
  type: (typeof COLUMN_TYPES)[number];
  unit?: string | undefined;
  description?: string | undefined;
  required: boolean;
  /** What readers see in an empty cell. */
  empty?: string | undefined;
  values?: readonly string[] | undefined;
  /** How charts mark the figures whose standing is one of these values. */
  signs?: Readonly<Record<string, SignMeaning>> | undefined;
}

/** One row; `line` is its line in data.csv (the header is line 1). */
export interface Row {
  line: number;
  cells: Readonly<Record<string, Cell>>;
}

/** Where the count of a row begins: `column` names rows of another table, whose `date` is the day. */
export interface ClockStart {
  column: string;
  dataset: string;
  key: string;
  date: string;
}

/** How a table says what is due when, and what was done. Each is the name of a column. */
interface Deadline {
  from: ClockStart;
  months: string;
  due: string;
  done?: string | undefined;
  title: string;
  summary: string;
}

/** How a table says how long after another day its own days came. */
interface Lag {
  from: ClockStart;
  to: string;
  /** The number column with the days between. */
  days?: string | undefined;
  label: string;
}

/** A CSV with its description. The id is the name of its folder. */
export interface Dataset {
  id: string;
  title: string;
  description: string;
  attribution: string;
  columns: readonly Column[];
  /** The columns that together are different in every row. */
  key?: readonly string[] | undefined;
  /** The columns that say what a figure is of; rows that agree in them differ by compiler or release only. */
  subject?: readonly string[] | undefined;
  /** What its rows say is due when. */
  deadline?: Deadline | undefined;
  /** How long after other days its own days came. */
  lag?: Lag | undefined;
  rows: readonly Row[];
  coverage: string;
  gaps: readonly string[];
  caveats: readonly string[];
  compiledFrom: string;
  compiledOn: string;
  /** The column that says of when a row's figures are; undefined where none does. */
  dateColumn?: string | undefined;
  /** Typed by the editor where no column says it: the last date that the figures are of. */
  dataThrough?: string | undefined;
  /** When the next figures were promised; undefined where nobody has promised any. */
  nextExpected?: string | undefined;
  licence: string;
}

/** The source ids of a row, from every column of type `sources`, in column order, each once. */
export function rowSources(dataset: Dataset, row: Row): string[] {
  const columns = dataset.columns.filter((column) => column.type === 'sources');
  const ids = columns.flatMap((column) => splitIds(row.cells[column.name]));
  return [...new Set(ids)];
}

/** Splits the ids of a `sources` cell: "a;b" gives ["a", "b"]. */
export function splitIds(cell: Cell | undefined): string[] {
  if (typeof cell !== 'string') return [];
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
