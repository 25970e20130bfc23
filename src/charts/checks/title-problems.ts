import type { Column, Dataset, Row } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartEvent } from '../model/chart-types.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { drawnColumns } from '../model/drawn-columns.ts';
import { drawnRows, partsOf } from '../model/drawn-rows.ts';
import { markParts } from '../specification/annotation-schema.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';

/** A cell with more words than this is a remark and no name of a thing. */
const MOST_WORDS = 4;

/**
 * Things that the title names and the chart does not draw: a text or category of the table that stands in the title, but
 * in none of the drawn rows, names, marks and references, nor in the subtitle. What the table does not hold cannot be told.
 */
export function titleProblems(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartProblem[] {
  const named = [...new Set([...namesIn(dataset), ...headsOf(dataset.columns)])].filter((name) =>
    isIn(spec.title, name),
  );
  const times = [...yearsNotDrawn(spec, dataset), ...monthsOfYears(spec, dataset)];
  if (named.length === 0) return times;
  const drawn = drawnWords(spec, dataset, events).join('\n').toLowerCase();
  const things = named
    .filter((name) => !isIn(drawn, name.toLowerCase()))
    .map((name) => ({
      path: ['title'],
      message: `The title names "${name}", a thing of the table that this chart does not draw.`,
      remedy: 'Draw its rows, name it in the subtitle, or write the title about what is drawn.',
    }));
  return [...things, ...times];
}

/** Years in the title after the last that is drawn, or before the first: mostly mistyped. */
function yearsNotDrawn(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const dates = dataset.columns.filter(({ type }) => type === 'date').map(({ name }) => name);
  const cells = drawnRows(spec, dataset).flatMap(({ cells }) => dates.map((name) => cells[name]));
  const years = cells.flatMap((cell) => String(cell ?? '').match(/\b\d{4}\b/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const named = spec.title.match(/\b(?:1[5-9]|20)\d\d\b(?! \w+s\b)/g) ?? [];
  return named
    .filter((year) => year < first || year > last)
    .map((year) => ({
      path: ['title'],
      message: `The title names ${year}, and what is drawn runs from ${first} to ${last}.`,
      remedy: 'Correct the year, or draw its rows.',
    }));
}

/** A subtitle that speaks of months over years: it was copied from another chart. */
function monthsOfYears(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const x = 'x' in spec ? spec.x : undefined;
  const [months] = MONTHLY.exec(spec.subtitle) ?? [];
  if (x === undefined || months === undefined) return [];
  const dates = drawnRows(spec, dataset).map(({ cells }) => String(cells[x] ?? ''));
  const drawn = dataset.columns.filter(({ name }) => drawnColumns(spec).includes(name));
  const isMonthly = drawn.some(({ label, unit = '', description = '' }) =>
    /month/i.test([label, unit, description].join()),
  );
  if (isMonthly || dates.length === 0 || dates.some((date) => !/^\d{4}$/.test(date))) return [];
  const message = `The subtitle has "${months}", and each figure that is drawn is of a year.`;
  return [{ path: ['subtitle'], message, remedy: 'Write "a year", or draw the figures of months.' }];
}

const MONTHLY = /\b(?:a|per|each|every) month\b|\bmonthly\b/i;

/** The texts and categories of a table that may name a thing. */
function namesIn({ rows, columns }: Dataset): string[] {
  const cells = rows.flatMap((row) => textsOf(row, columns).map((cell) => cell.trim()));
  return cells.filter((cell) => /^\p{L}{2}/u.test(cell) && cell.split(/\s+/).length <= MOST_WORDS);
}

/** What the headings of number columns name before a comma: "Norway" of "Norway, books". */
function headsOf(columns: readonly Column[]): string[] {
  return columns.flatMap(({ type, label }) =>
    type === 'number' ? (/^(\p{L}[^,]+),/u.exec(label)?.slice(1) ?? []) : [],
  );
}

function textsOf({ cells }: Row, columns: readonly Column[]): string[] {
  return columns.flatMap(({ name, type }) => (type === 'text' || type === 'category' ? String(cells[name] ?? '') : []));
}

function drawnWords(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): string[] {
  const cells = drawnRows(spec, dataset).flatMap((row) => textsOf(row, dataset.columns));
  const columns = dataset.columns.filter(({ name }) => drawnColumns(spec).includes(name));
  const marks = 'marks' in spec ? (spec.marks ?? []).map(markParts) : [];
  const references = 'references' in spec ? (spec.references ?? []) : [];
  const labels = events.filter(({ id }) => marks.some(({ event }) => event === id)).map(({ label }) => label);
  const said = [...marks.flatMap((mark) => mark.label ?? []), ...(spec.notes ?? []).map(({ text }) => text)];
  return [
    spec.subtitle,
    ...cells,
    ...headsOf(columns),
    ...labels,
    ...said,
    ...[...partsOf(spec), ...references].map(({ label }) => label),
  ];
}

/** Whether a text holds a name as whole words, with a small or a capital letter at its beginning. */
function isIn(text: string, name: string): boolean {
  return [name.charAt(0).toLowerCase() + name.slice(1), capitalised(name)].some((word) =>
    text.split(word).some((before, index, pieces) => {
      const after = pieces[index + 1];
      return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    }),
  );
}
