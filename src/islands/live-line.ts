import { DOT } from '../charts/picture/series-shapes.ts';
import type { LiveSeries } from '../charts/live/live-chart.ts';
import type { Options } from './live-tooltip.ts';

/** As the style sheet of the picture has them. */
const LINE_WIDTHS = { strong: 3, usual: 2.25, quiet: 1.25 };

/** The looks of a line, or of dots that no line joins, for Chart.js. `scale` is CSS pixels for a unit of the picture. */
export function lineLooks(series: LiveSeries, joined: boolean, scale: number): Options {
  const dot = (index: number) => (standsAlone(series, index) ? DOT.onBar : DOT.alone);
  return {
    data: series.data,
    showLine: joined,
    segment: {
      borderColor: ({ p0DataIndex, p1DataIndex }: { p0DataIndex: number; p1DataIndex: number }) =>
        standsAlone(series, p0DataIndex) || standsAlone(series, p1DataIndex) ? 'transparent' : undefined,
    },
    borderWidth: LINE_WIDTHS[series.weight ?? 'usual'] * scale,
    pointRadius: series.data.map((_, index) => (joined && isAlone(series, index) ? dot(index) * scale : 0)),
    pointHoverRadius: 5 * scale,
    pointBorderWidth: 0,
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
  };
}

/** A figure for several slots together. */
function standsAlone({ data }: LiveSeries, index: number): boolean {
  const point = data[index];
  return typeof point === 'object' && point !== null && 'alone' in point;
}

/** A point of a line between two gaps, or one that no line leads to. */
function isAlone(series: LiveSeries, index: number): boolean {
  const has = (at: number) => {
    const point = series.data[at];
    return typeof point === 'object' && point !== null && 'y' in point && point.y !== null;
  };
  const joins = (at: number) => has(at) && !standsAlone(series, at);
  return has(index) && (standsAlone(series, index) || (!joins(index - 1) && !joins(index + 1)));
}
