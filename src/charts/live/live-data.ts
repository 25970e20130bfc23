import {
  allDots,
  allEntries,
  allRows,
  type DotsModel,
  type RowsModel,
  type SeriesModel,
  type StripEntry,
  type StripModel,
} from '../model/chart-types.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { NO_FIGURE, printBound, printFigure } from '../model/print-figure.ts';
import { BAR_SHARES, middleOf } from '../picture/series-shapes.ts';
import { withSign } from '../model/signs.ts';
import type { LiveChart } from './live-chart.ts';

export type LiveData = Omit<LiveChart, 'title' | 'kind' | 'axis' | 'otherAxis' | 'attribution' | 'panels'>;
/** Publishers of sources; nobody, where too many would be named. */
export type PublishersOf = (ids: readonly string[]) => string[];

const WHOLE = { category: 1, bar: 1 };

/** Lines over linear slots, bars over categories. */
export function liveSeries(model: SeriesModel, publishersOf: PublishersOf): LiveData {
  const isLine = model.kind === 'line';
  return {
    type: isLine ? 'line' : 'bar',
    indexAxis: 'x',
    stacked: model.kind === 'stacked-bar',
    joined: isLine,
    shares: BAR_SHARES[model.kind],
    length: model.slots.length,
    labels: model.slots.map(({ words, span }) => capitalised(span?.words ?? words)),
    series: model.series.map(({ label, colour, weight, points }) => ({
      label,
      colour,
      ...(weight && { weight }),
      data: points.map(({ value }, index) =>
        isLine ? { x: middleOf(model, index), y: value, ...(model.slots[index]?.span && { alone: true }) } : value,
      ),
    })),
    points: model.series.map(({ points }, series) =>
      points.map(({ value, sources, note }, index) => ({
        ...noted(note),
        figure: withSign(printFigure(value, model.unit), model, series, index),
        publishers: publishersOf(sources),
      })),
    ),
  };
}

/** Bars lying on their side, one a row; a single figure of a range is a bar of no length. */
export function liveRows(model: RowsModel, publishersOf: PublishersOf): LiveData {
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
    joined: false,
    shares: WHOLE,
    length: rows.length,
    labels: model.groups.flatMap((group) =>
      group.rows.map((row) => [group.label, row.label].filter(Boolean).join('. ')),
    ),
    series: [{ label: model.valueHeading, colour: model.colour, data }],
    points: [
      rows.map((row) => ({
        figure: printBound(row, model.unit),
        publishers: publishersOf(row.sources),
        ...noted(row.note),
      })),
    ],
  };
}

/** Points over linear slots that no line joins; each says for itself when it holds and whose it is. */
export function liveDots(model: DotsModel, publishersOf: PublishersOf): LiveData {
  return {
    type: 'line',
    indexAxis: 'x',
    stacked: false,
    joined: false,
    shares: WHOLE,
    length: model.slots.length,
    labels: allDots(model).map(({ words }) => capitalised(words)),
    series: model.groups.map(({ label, colour, dots }) => ({
      label,
      colour,
      data: dots.map(({ at, low, high }) => ({ x: at, y: high ?? low, low, high })),
    })),
    points: model.groups.map(({ dots }) =>
      dots.map((dot) => ({
        figure: printBound(dot, model.unit),
        publishers: publishersOf(dot.sources),
        place: capitalised(dot.words),
        ...(dot.label !== undefined && { by: dot.label }),
        ...noted(dot.note),
      })),
    ),
  };
}

/** Bars lying on their side along time, one an entry, one series a lane: null where an entry is of another lane. */
export function liveStrip(model: StripModel, publishersOf: PublishersOf): LiveData {
  const entries = allEntries(model);
  return {
    type: 'bar',
    indexAxis: 'y',
    stacked: false,
    joined: false,
    shares: WHOLE,
    length: entries.length,
    labels: model.lanes.flatMap((lane) => lane.entries.map(({ label }) => `${lane.label}. ${label}`)),
    series: model.lanes.map((lane) => ({
      label: lane.label,
      colour: lane.colour,
      data: entries.map((entry) => (lane.entries.includes(entry) ? extent(entry) : null)),
    })),
    points: model.lanes.map((lane) =>
      entries.map((entry) =>
        lane.entries.includes(entry)
          ? { figure: entry.words, publishers: publishersOf(entry.sources), ...noted(entry.note) }
          : { figure: NO_FIGURE, publishers: [] },
      ),
    ),
  };
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}

/** An event is a bar of no length in the middle of its date, however long the date is: the picture has a dot there. */
function extent({ from, to, until, open }: StripEntry): [number, number] {
  const middle = (from + to) / 2;
  return until === undefined && !open ? [middle, middle] : [from, to];
}
