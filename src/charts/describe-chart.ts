import { isRowsModel, type ChartModel, type SeriesModel } from './chart-model.ts';
import { describeRows } from './describe-rows.ts';
import { printFigure } from './print-figure.ts';
import { unbroken } from './series-shapes.ts';

/** A figure and where it stands, in words. */
interface Figure {
  value: number;
  place: string;
}

const KINDS: Record<SeriesModel['kind'], string> = {
  line: 'A line chart',
  bar: 'A bar chart',
  'stacked-bar': 'A chart of stacked bars',
};
const FEW = 4;

/**
 * The chart in sentences for every reader: what is shown, first and last, highest and lowest, the largest change, gaps.
 * All figures come from the model; the editor's own sentence comes last.
 */
export function describeChart(model: ChartModel): string[] {
  const sentences = isRowsModel(model) ? describeRows(model) : describeSeries(model);
  return model.remark === undefined ? sentences : [...sentences, model.remark];
}

function describeSeries(model: SeriesModel): string[] {
  const [first, last] = [model.slots[0], model.slots.at(-1)];
  if (!first || !last) return [`${KINDS[model.kind]} without figures.`];
  const labels = model.series.map(({ label }) => label).join('; ');
  const span = first === last ? first.words : `${first.words} to ${last.words}`;
  const opening = `${KINDS[model.kind]}, ${span}: ${labels}.`;
  const parts = model.series.map((_, index) => describeOne(model, index));
  if (model.kind !== 'stacked-bar') return [opening, ...parts];
  const together = describeFigures(stackTotals(model), model, 'All parts together');
  return [opening, together, ...(isCount(model) ? [lastParts(model)] : parts)];
}

function describeOne(model: SeriesModel, index: number): string {
  const series = model.series[index];
  const figures = model.slots.map(({ words }, slot) => figureAt(series?.points[slot]?.value ?? null, words));
  const gaps = (series?.points ?? []).filter(
    ({ value, line }) => value === null && (model.kind !== 'stacked-bar' || line !== undefined),
  );
  return [describeFigures(figures, model, series?.label ?? ''), gapSentence(gaps.length, model)]
    .filter(Boolean)
    .join(' ');
}

function figureAt(value: number | null, place: string): Figure | undefined {
  return value === null ? undefined : { value, place };
}

function describeFigures(places: readonly (Figure | undefined)[], model: SeriesModel, label: string): string {
  const figures = places.filter((figure) => figure !== undefined);
  const say = ({ value, place }: Figure) => `${printFigure(value, model.unit)} (${place})`;
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return `${label}: no figure.`;
  if (figures.length <= FEW) return `${label}: ${figures.map(say).join(', ')}.`;
  const sorted = figures.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = first] = [sorted[0], figures.find(({ value }) => value === sorted.at(-1)?.value)];
  if (lowest.value === highest.value)
    return `${label}: ${printFigure(first.value, model.unit)} throughout, ${first.place} to ${last.place}.`;
  const extremes = `The highest figure is ${say(highest)}, the lowest ${say(lowest)}.`;
  return [`${label}: from ${say(first)} to ${say(last)}.`, extremes, changeSentence(places, model, say)]
    .filter(Boolean)
    .join(' ');
}

/** The largest step between neighbours; no step leads over a gap. */
function changeSentence(
  places: readonly (Figure | undefined)[],
  model: SeriesModel,
  say: (figure: Figure) => string,
): string {
  const steps = unbroken(places).flatMap((run) => run.slice(1).map((to, index) => ({ from: run[index] ?? to, to })));
  const sizes = steps.map(({ from, to }) => Math.abs(to.value - from.value));
  const largest = steps[sizes.indexOf(Math.max(...sizes))];
  if (!largest || largest.from.value === largest.to.value) return '';
  return `The largest change from one ${model.slotWord} to the next is from ${say(largest.from)} to ${say(largest.to)}.`;
}

function gapSentence(gaps: number, { slots, slotWord }: SeriesModel): string {
  if (gaps === 0) return '';
  const place = slotWord === 'month' || slotWord === 'year' ? `${slotWord}s` : 'places';
  return `${String(gaps)} of ${String(slots.length)} ${place} ${gaps === 1 ? 'has' : 'have'} no figure.`;
}

function stackTotals(model: SeriesModel): (Figure | undefined)[] {
  return model.slots.map(({ words }, slot) => {
    const values = model.series.flatMap(({ points }) => points[slot]?.value ?? []);
    return values.length === 0 ? undefined : { value: values.reduce((sum, value) => sum + value, 0), place: words };
  });
}

/** Counted rows have no line in the data; their parts are told for the last slot only. */
function isCount(model: SeriesModel): boolean {
  return model.series.every(({ points }) => points.every(({ line, value }) => line === undefined && value !== null));
}

function lastParts(model: SeriesModel): string {
  const last = model.slots.at(-1)?.words ?? '';
  const parts = model.series.map(({ label, points }) => `${label}, ${printFigure(points.at(-1)?.value ?? null, '')}`);
  return `At the ${last}: ${parts.join('; ')}.`;
}
