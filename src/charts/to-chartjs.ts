import { allRows, isRowsModel, type ChartModel, type RowsModel, type SeriesModel } from './chart-model.ts';
import { capitalised } from './dates-in-words.ts';
import { printBound, printFigure } from './print-figure.ts';
import { BAR_SHARES } from './series-shapes.ts';
import type { ValueAxis } from './value-axis.ts';

/** One data set of Chart.js, but for its colour, which is a name. A pair is a bar from low to high. */
export interface LiveSeries {
  label: string;
  colour: string;
  data: ({ x: number; y: number | null } | number | [number, number] | null)[];
}

/** What is said of one figure: the figure in words, and who published it (nobody, where too many did). */
export interface LivePoint {
  figure: string;
  publishers: string[];
}

/** The live chart as plain data: no function, no pixel, no colour but by name. */
export interface LiveChart {
  title: string;
  kind: ChartModel['kind'];
  type: 'line' | 'bar';
  indexAxis: 'x' | 'y';
  stacked: boolean;
  shares: { category: number; bar: number };
  /** How many slots or rows there are. */
  length: number;
  axis: ValueAxis;
  labels: string[];
  series: LiveSeries[];
  /** For every series and figure. */
  points: LivePoint[][];
  /** Whose figures these are, where no publisher is named. */
  attribution: string;
}

/**
 * The chart for Chart.js: the same minimum, maximum, step and printed ticks as in the picture. `publisherOf` names
 * the publisher of a source.
 */
export function toChartJs(
  model: ChartModel,
  publisherOf: (source: string) => string | undefined = () => undefined,
): LiveChart {
  const shared = { title: model.title, kind: model.kind, axis: model.axis, attribution: model.attribution };
  const publishersOf: PublishersOf = (ids) => {
    const names = [...new Set(ids.flatMap((id) => publisherOf(id) ?? []))];
    return names.length > MOST_PUBLISHERS ? [] : names;
  };
  return { ...shared, ...(isRowsModel(model) ? liveRows(model, publishersOf) : liveSeries(model, publishersOf)) };
}

type Live = Omit<LiveChart, 'title' | 'kind' | 'axis' | 'attribution'>;
type PublishersOf = (ids: readonly string[]) => string[];

const MOST_PUBLISHERS = 3;

function liveSeries(model: SeriesModel, publishersOf: PublishersOf): Live {
  const isLine = model.kind === 'line';
  return {
    type: isLine ? 'line' : 'bar',
    indexAxis: 'x',
    stacked: model.kind === 'stacked-bar',
    shares: BAR_SHARES[model.kind],
    length: model.slots.length,
    labels: model.slots.map(({ words }) => capitalised(words)),
    series: model.series.map(({ label, colour, points }) => ({
      label,
      colour,
      data: points.map(({ value }, index) => (isLine ? { x: index + 0.5, y: value } : value)),
    })),
    points: model.series.map(({ points }) =>
      points.map(({ value, sources }) => ({
        figure: printFigure(value, model.unit),
        publishers: publishersOf(sources),
      })),
    ),
  };
}

function liveRows(model: RowsModel, publishersOf: PublishersOf): Live {
  const rows = allRows(model);
  const data = rows.map(({ low, high }): [number, number] | number | null => {
    const [from, to] = [low ?? high, high ?? low];
    if (from === null || to === null) return null;
    return model.kind === 'range' ? [from, to] : to;
  });
  return {
    type: 'bar',
    indexAxis: 'y',
    stacked: false,
    shares: { category: 1, bar: 1 },
    length: rows.length,
    labels: model.groups.flatMap((group) =>
      group.rows.map((row) => [group.label, row.label].filter(Boolean).join('. ')),
    ),
    series: [{ label: model.valueHeading, colour: model.colour, data }],
    points: [rows.map((row) => ({ figure: printBound(row, model.unit), publishers: publishersOf(row.sources) }))],
  };
}
