import { groupThousands } from '../../basics/group-thousands.ts';
import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { SeriesChartSpec, SeriesSpec } from '../specification/chart-schema.ts';
import { seriesRows } from '../model/series-model.ts';
import { placesBetween, precisionOf, slotKeys, timeSlots } from '../model/time-slots.ts';

/** Dates that have no axis in common. */
export function precisionProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const x = dataset.columns.find((column) => column.name === spec.x);
  if (x?.type !== 'date') return [];
  const rows = (spec.series ?? []).flatMap((series) => seriesRows(dataset, spec, series));
  const datesOf = (row: Row) => placesIn(spec, String(row.cells[x.name] ?? ''));
  if (precisionOf(rows.flatMap(datesOf)) !== 'other') return [];
  const odd = oneOfAnother(rows, datesOf);
  if (odd !== undefined) return [otherwiseDated(odd, rows, datesOf, x.name)];
  const message = 'The dates of these rows are not all days, all months, or all years.';
  return [{ path: ['x'], message, remedy: 'Choose rows of one precision with where.' }];
}

/** Rows below which nobody can say which of them is the odd one. */
const FEW_ROWS = 5;

/** The one row whose date is of another precision than those of all others. */
function oneOfAnother(rows: readonly Row[], datesOf: (row: Row) => string[]): Row | undefined {
  const different = [...new Set(rows)];
  const odd = different.filter(
    (row) => precisionOf(different.filter((other) => other !== row).flatMap(datesOf)) !== 'other',
  );
  return different.length < FEW_ROWS || odd.length !== 1 ? undefined : odd[0];
}

function otherwiseDated(odd: Row, rows: readonly Row[], datesOf: (row: Row) => string[], name: string): ChartProblem {
  const own = precisionOf(datesOf(odd));
  const others = precisionOf(rows.filter((row) => row !== odd).flatMap(datesOf));
  const date = String(odd.cells[name] ?? '');
  const length = { year: 4, month: 7, day: 10, other: 10 }[others];
  const mended = date.length > length ? ` as the others: ${date.slice(0, length)}` : ` as the others`;
  return {
    path: ['x'],
    line: odd.line,
    message: `"${date}" is a ${own === 'other' ? 'date of its own' : own}, and the other rows that a chart draws are ${others}s (column "${name}").`,
    remedy: `Write it${mended}; or, if it is right, choose rows of one precision in the chart with where.`,
  };
}

/** More places than these of an axis, most of them empty, come of a year mistyped; nobody has so many figures. */
const MOST_PLACES = 50_000;

/** Dates that lie so far apart that an axis with all days, or months, between them could not be drawn. */
export function reachProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const x = dataset.columns.find((column) => column.name === spec.x);
  if (spec.kind !== 'line' || x?.type !== 'date') return [];
  const rows = spec.series.flatMap((series) => seriesRows(dataset, spec, series));
  const dates = rows.flatMap((row) => String(row.cells[x.name] ?? '').split('/')).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const precision = precisionOf([first, last]);
  if (precision === 'other') return [];
  const places = placesBetween(first, last, precision);
  if (places <= MOST_PLACES) return [];
  const message = `From ${first} to ${last} there are ${groupThousands(places)} ${precision}s; at most ${groupThousands(MOST_PLACES)} can be drawn.`;
  return [{ path: ['x'], message, remedy: 'Look for a year mistyped, or choose some of the rows with where.' }];
}

/** More bars beside each other than anybody can tell apart. */
const MOST_BARS = 400;

/** Bars for so many places that none of them could be seen. */
export function barProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  if (spec.kind === 'line') return [];
  const rows = (spec.series ?? []).flatMap((series) => seriesRows(dataset, spec, series));
  const keys = [...new Set(rows.map((row) => String(row.cells[spec.x ?? ''] ?? '')))];
  const precision = precisionOf(keys);
  const places = precision === 'other' ? keys.length : timeSlots(keys, precision).length;
  if (places <= MOST_BARS) return [];
  const message = `These are bars for ${groupThousands(places)} places; more than ${MOST_BARS} cannot be told apart.`;
  return [{ path: ['x'], message, remedy: 'Draw a line (kind: line), or choose some of the rows with where.' }];
}

/** A line may have figures for several months or years together. */
function placesIn({ kind }: SeriesChartSpec, key: string): string[] {
  return kind === 'line' ? slotKeys(key) : [key];
}

/** Several places that have one figure together have no other one, in any series. */
export function togetherProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  if (spec.kind !== 'line') return [];
  const rowsOf = (series: SeriesSpec) => seriesRows(dataset, spec, series);
  const keys = [...new Set(spec.series.flatMap(rowsOf).map((row) => String(row.cells[spec.x] ?? '')))];
  const together = keys.filter((key) => slotKeys(key).length > 1);
  const found = together.flatMap((key) => {
    const single = keys.find(
      (other) => other !== key && slotKeys(other).some((place) => slotKeys(key).includes(place)),
    );
    return single === undefined ? [] : [{ key, single }];
  });
  return found.slice(0, 1).map(({ key, single }) => ({
    path: ['x'],
    message: `There are a figure for ${key} together and one for ${single}.`,
    remedy: 'Choose with where either the one or the other.',
  }));
}

/** Standings of which nothing could be shown. */
export function standingProblems({ series = [] }: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  return series.flatMap(({ standing }, index) => {
    const column = dataset.columns.find(({ name }) => name === standing);
    if (!column || Object.keys(column.signs ?? {}).length > 0) return [];
    const message = `The column "${column.name}" has no signs, so nothing can be marked after it.`;
    const remedy = `Say under signs in content/datasets/${dataset.id}/dataset.yaml how its values are marked, or remove standing.`;
    return [{ path: ['series', index, 'standing'], message, remedy }];
  });
}

/** Series of two names that draw the same figures: one was copied, and its column left as it was. */
export function sameSeries({ series = [] }: Pick<SeriesChartSpec, 'series'>): ChartProblem[] {
  const drawn = series.map(({ column, where }) => JSON.stringify([column, where ?? {}]));
  return series.flatMap(({ label }, index) => {
    const first = drawn.indexOf(drawn[index] ?? '');
    const original = series[first]?.label ?? '';
    if (first === index || original === label) return [];
    const message = `"${label}" draws the same figures as "${original}".`;
    return [{ path: ['series', index], message, remedy: 'Name another column, or narrow each with where.' }];
  });
}
