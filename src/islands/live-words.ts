import type { LiveChart, LivePoint } from '../charts/live/live-chart.ts';
import type { PointPlace } from './walk-points.ts';

/** What is told of one figure: where it is, what it is, and its colour. */
interface Told {
  head: string;
  lines: string[];
  colour: string;
}

const MOST_NAMES = 4;

/** What a tip says of the figures at one place: each with its own name, and below them who published them. */
export function tellPlaces(
  live: LiveChart,
  places: readonly PointPlace[],
  colours: readonly string[],
): { told: Told[]; from: string } {
  const found = places.flatMap(({ series, index }) => {
    const point = live.points[series]?.[index];
    return point ? [{ series, index, point }] : [];
  });
  const told = found.map(({ series, index, point }): Told => {
    const whose = live.indexAxis === 'y' ? undefined : (point.by ?? live.series[series]?.label);
    const figure = whose === undefined || whose === '' ? point.figure : `${whose}: ${point.figure}`;
    return {
      head: point.place ?? live.labels[index] ?? '',
      lines: [figure, ...(point.note === undefined ? [] : [point.note])],
      colour: colours[series] ?? 'currentcolor',
    };
  });
  return {
    told,
    from: namesOf(
      found.map(({ point }) => point),
      live.attribution,
    ),
  };
}

/** True where a series has a figure and no gap. */
export function hasFigure({ series }: LiveChart, at: number, index: number): boolean {
  const datum = series[at]?.data[index] ?? null;
  return typeof datum === 'object' && datum !== null && 'y' in datum ? datum.y !== null : datum !== null;
}

/** One figure in words: when, whose, how much, and who published it. */
export function pointInWords(live: LiveChart, series: number, index: number): string {
  const point = live.points[series]?.[index];
  if (!point) return '';
  const whose = live.indexAxis === 'y' ? [] : [live.series[series]?.label, point.by];
  const head = [point.place ?? live.labels[index], ...whose].filter(Boolean).join(', ');
  const note = point.note === undefined ? '' : ` ${point.note}.`;
  return `${head}: ${point.figure}.${note} ${namesOf([point], live.attribution)}`;
}

/** Who published these figures; whose they are, where no one or too many can be named. */
function namesOf(points: readonly LivePoint[], attribution: string): string {
  const names = [...new Set(points.flatMap(({ publishers }) => publishers))];
  return names.length === 0 || names.length > MOST_NAMES ? attribution : names.join('; ');
}
