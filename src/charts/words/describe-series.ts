import type { SeriesModel } from '../model/chart-types.ts';
import { figuresInWords, type Figure } from './figures-in-words.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { printFigure } from '../model/print-figure.ts';
import { signAt, signName } from '../model/signs.ts';
import { isSkipped } from '../model/skipped-days.ts';

const KINDS: Record<SeriesModel['kind'], string> = {
  line: 'A line chart',
  bar: 'A bar chart',
  'stacked-bar': 'A chart of stacked bars',
};

/** The first sentence: the kind, the span and what is drawn. */
export function seriesOpening(model: SeriesModel): string {
  const [first, last] = [model.slots[0], model.slots.at(-1)];
  if (!first || !last) return `${KINDS[model.kind]} without figures.`;
  const labels = model.series.map(({ label }) => label).join('; ');
  const span = first === last ? first.words : `${first.words} to ${last.words}`;
  return `${KINDS[model.kind]}, ${span}: ${labels}.`;
}

/** Each series in sentences; the parts of a stack together first. */
export function seriesSentences(model: SeriesModel): string[] {
  if (model.slots.length === 0) return [];
  const parts = model.series.map((_, index) => describeOne(model, index));
  if (model.kind !== 'stacked-bar' || !hasSums(model)) return parts;
  const together = tell(stackTotals(model), model, 'All parts together');
  return [together, ...(isCount(model) ? [lastParts(model)] : parts)];
}

function describeOne(model: SeriesModel, index: number): string {
  const series = model.series[index];
  const figures = model.slots.map(({ words, span }, slot) =>
    span ? undefined : figureAt(series?.points[slot]?.value ?? null, words),
  );
  const gaps = (series?.points ?? []).filter(
    ({ value, line }, slot) =>
      value === null &&
      !model.slots[slot]?.covered &&
      !isSkipped(model, index, slot) &&
      (model.kind !== 'stacked-bar' || line !== undefined),
  );
  const sentences = [
    tell(figures, model, series?.label ?? ''),
    ...spanSentences(model, index),
    gapSentence(gaps.length, model),
    ...signSentences(model, index),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Figures for several slots together, which are not compared with those for one. */
function spanSentences(model: SeriesModel, index: number): string[] {
  return model.slots.flatMap(({ span }, slot) => {
    const value = model.series[index]?.points[slot]?.value ?? null;
    return span && value !== null ? [`${capitalised(span.words)} together: ${printFigure(value, model.unit)}.`] : [];
  });
}

/** How many figures bear each sign, and what it means. A span has said so already. */
function signSentences(model: SeriesModel, index: number): string[] {
  const meanings = model.slots.flatMap((_, slot) => signAt(model, index, slot) ?? []);
  const counts = Map.groupBy(meanings, ({ sign, words }) =>
    sign === 'span' ? '' : `${signName(sign, model)}: ${words}`,
  );
  return [...counts].flatMap(([said, all]) =>
    said === '' ? [] : [`${all.length} ${all.length === 1 ? 'figure has' : 'figures have'} ${said}.`],
  );
}

function tell(figures: readonly (Figure | undefined)[], { unit, slotWord }: SeriesModel, label: string): string {
  return figuresInWords(figures, { unit, stepWord: slotWord }, label);
}

function figureAt(value: number | null, place: string): Figure | undefined {
  return value === null ? undefined : { value, place };
}

function gapSentence(gaps: number, { slots, slotWord }: SeriesModel): string {
  if (gaps === 0) return '';
  const place = ['day', 'month', 'year'].includes(slotWord) ? `${slotWord}s` : 'places';
  return `${gaps} of ${slots.length} ${place} ${gaps === 1 ? 'has' : 'have'} no figure.`;
}

function stackTotals(model: SeriesModel): (Figure | undefined)[] {
  return model.slots.map(({ words }, slot) => {
    const values = model.series.flatMap(({ points }) => points[slot]?.value ?? []);
    return values.length === 0 ? undefined : { value: values.reduce((sum, value) => sum + value, 0), place: words };
  });
}

/** False where no bar has two parts: each part is then a figure of its own kind, and a total would mix them. */
export function hasSums(model: SeriesModel): boolean {
  return model.slots.some(
    (_, slot) => model.series.filter(({ points }) => (points[slot]?.value ?? null) !== null).length > 1,
  );
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
