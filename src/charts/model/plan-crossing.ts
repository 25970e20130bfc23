import { isSeriesModel, type ChartModel, type Series, type SeriesModel } from './chart-types.ts';
import { printFigure } from './print-figure.ts';

/** What crosses a border in one period: `up` towards the first bank, `down` towards the second. Figures in one unit. */
export interface Crossing {
  period: string;
  up: CrossingFlow;
  down: CrossingFlow;
}

export interface CrossingFlow {
  value: number;
  /** The figure with its unit, as it is printed. */
  printed: string;
  /** A name of a chart colour. */
  colour: string;
}

/**
 * What a chart of two series shows at some of its places, as crossings: the first series up, the second down. Throws
 * where the chart is of another kind, or a figure is missing or below zero.
 */
export function planCrossing(model: ChartModel, keys: readonly string[]): Crossing[] {
  if (model.kind === 'panels' || !isSeriesModel(model) || model.series.length < 2)
    throw new RangeError(`“${model.title}” is no chart of two series: nothing crosses.`);
  const [up, down] = model.series as [Series, Series];
  return keys.map((key) => ({ period: key, up: flowAt(model, up, key), down: flowAt(model, down, key) }));
}

function flowAt(model: SeriesModel, { label, colour, points }: Series, key: string): CrossingFlow {
  const value = points[model.slots.findIndex((slot) => slot.key === key)]?.value;
  if (value === null || value === undefined) throw new RangeError(`“${label}” has no figure for ${key}.`);
  if (value < 0) throw new RangeError(`“${label}” is below zero for ${key}: nothing crosses.`);
  return { value, printed: printFigure(value, model.unit), colour };
}

/** The same in a sentence for each direction, for those who do not see the picture. */
export function crossingWords(model: ChartModel, crossings: readonly Crossing[]): string {
  const labels = model.kind !== 'panels' && isSeriesModel(model) ? model.series.map(({ label }) => label) : [];
  return (['up', 'down'] as const)
    .map(
      (way, index) =>
        `${labels[index] ?? ''}: ${crossings.map((one) => `${one[way].printed} in ${one.period}`).join(', ')}.`,
    )
    .join(' ');
}
