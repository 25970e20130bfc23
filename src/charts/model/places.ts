import { printBound, printFigure } from './print-figure.ts';
import type { BoundFigure, PlainModel, Point, SeriesModel, StripEntry } from './chart-types.ts';

/** Where a figure or an event of a chart stands: everything by which a note may find it, and what it says. */
export interface Place {
  /** The label of its series, group or lane. */
  part: string;
  /** Its cell of the x column, where the chart has one. */
  key?: string | undefined;
  words: string;
  /** The figure in words; undefined for a gap, and for an event. */
  figure?: string | undefined;
  isGap: boolean;
  line?: number | undefined;
}

/** What stands at a place besides its figure. */
export interface Said {
  note?: string | undefined;
  strong?: true | undefined;
}

type Say = (place: Place) => Said;

/** The same chart with what is said of each of its places, in the order of `placesIn`. */
export function sayAt<Model extends PlainModel>(model: Model, say: Say): Model {
  return told(model, say) as Model;
}

/** Every figure or event of a chart, in the order in which a reader meets it. */
export function placesIn(model: PlainModel): Place[] {
  const places: Place[] = [];
  told(model, (place) => {
    places.push(place);
    return {};
  });
  return places;
}

function told(model: PlainModel, say: Say): PlainModel {
  switch (model.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return {
        ...model,
        series: model.series.map((one) => ({ ...one, points: pointsOf(one.label, one, model, say) })),
      };
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return {
        ...model,
        groups: model.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({
            ...row,
            ...say({ part: group.label ?? '', words: row.label, ...boundOf(row, model.unit) }),
          })),
        })),
      };
    case 'dots':
      return {
        ...model,
        groups: model.groups.map((group) => ({
          ...group,
          dots: group.dots.map((dot) => ({
            ...dot,
            ...say({ part: group.label, key: dot.key, words: dot.words, ...boundOf(dot, model.unit) }),
          })),
        })),
      };
    case 'timeline-strip':
      return {
        ...model,
        lanes: model.lanes.map((lane) => ({
          ...lane,
          entries: lane.entries.map((entry) => ({ ...entry, ...say(entryPlace(lane.label, entry)) })),
        })),
      };
  }
}

function pointsOf(part: string, { points }: { points: readonly Point[] }, model: SeriesModel, say: Say): Point[] {
  return points.map((point, index) => {
    const { key = '', words = '', span, covered } = model.slots[index] ?? {};
    const isGap = point.value === null || covered === true;
    const figure = isGap ? undefined : printFigure(point.value, model.unit);
    return {
      ...point,
      ...say({ part, key: span?.key ?? key, words: span?.words ?? words, figure, isGap, line: point.line }),
    };
  });
}

function boundOf(row: BoundFigure, unit: string): Pick<Place, 'figure' | 'isGap' | 'line'> {
  const isGap = row.bound === 'gap';
  return { isGap, figure: isGap ? undefined : printBound(row, unit), line: row.line };
}

function entryPlace(part: string, { key, words, line }: StripEntry): Place {
  return { part, key, words, isGap: false, line };
}
