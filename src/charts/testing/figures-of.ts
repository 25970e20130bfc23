import {
  allDots,
  allEntries,
  allRows,
  isRowsModel,
  isSeriesModel,
  type PlainModel,
  type SeriesModel,
} from '../chart-types.ts';
import { hasSums } from '../describe-series.ts';
import { printBound, printFigure } from '../print-figure.ts';

/**
 * The figures of a model: the values of each slot, of several together once; both ends of each row (the only one twice); place, low and high of
 * each dot; both ends of each period of a timeline, and the middle of each event twice.
 */
export function figuresOf(model: PlainModel): (number | null)[][] {
  if (isSeriesModel(model))
    return model.slots.flatMap(({ covered }, slot) =>
      covered ? [] : [model.series.map(({ points }) => points[slot]?.value ?? null)],
    );
  if (isRowsModel(model)) return allRows(model).map(({ low, high }) => [low ?? high, high ?? low]);
  if (model.kind === 'dots') return allDots(model).map(({ at, low, high }) => [at, low, high]);
  return allEntries(model).map(({ from, to, until, open }) =>
    until === undefined && !open ? [(from + to) / 2, (from + to) / 2] : [from, to],
  );
}

/** The cells of a table whose figures are in words. */
export function wordsOf(model: PlainModel): string[][] {
  if (isSeriesModel(model)) return [];
  if (model.kind === 'timeline-strip') return allEntries(model).map(({ words }) => [words]);
  if (isRowsModel(model)) return allRows(model).map((row) => [row.bound === 'gap' ? '–' : printBound(row, model.unit)]);
  return allDots(model).map((dot) => [
    dot.bound === 'gap' ? '–' : printBound(dot, model.unit),
    ...(model.labelHeading === undefined ? [] : [dot.label ?? '']),
  ]);
}

/** What a description must say: first, last, highest and lowest, or the first and last date of each lane. */
export function toldOf(model: PlainModel): string[] {
  if (isSeriesModel(model)) return seriesTold(model);
  if (model.kind === 'timeline-strip')
    return model.lanes.flatMap(({ entries }) => [entries[0]?.words ?? '', entries.at(-1)?.words ?? '']);
  const groups = isRowsModel(model) ? model.groups.map(({ rows }) => rows) : model.groups.map(({ dots }) => dots);
  return groups.flatMap((figures) => {
    const known = figures.filter(({ bound }) => bound !== 'gap');
    const lowest = known.toSorted((a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0))[0];
    const highest = known.toSorted((a, b) => (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0))[0];
    const ends = isRowsModel(model) ? [] : [known[0], known.at(-1)];
    return [lowest, highest, ...ends].flatMap((figure) => (figure ? [printBound(figure, model.unit)] : []));
  });
}

function seriesTold(model: SeriesModel): string[] {
  const slots = figuresOf(model);
  const isSpan = (slot: number) => model.slots[slot]?.span !== undefined;
  const totals = slots.map((values) =>
    values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null),
  );
  const lists =
    model.kind === 'stacked-bar' && hasSums(model)
      ? [totals]
      : model.series.map(({ points }) => points.map(({ value }, slot) => (isSpan(slot) ? null : value)));
  return lists.flatMap((list) => {
    const values = list.filter((value) => value !== null);
    const told = [values[0], values.at(-1), Math.max(...values), Math.min(...values)];
    return values.length === 0 ? ['no figure'] : told.map((value) => printFigure(value ?? null, model.unit));
  });
}
