import type { ChartConfiguration, Plugin } from 'chart.js';
import { ENTRY } from '../charts/picture/place-entries.ts';
import type { LiveChart, LiveSeries } from '../charts/live/live-chart.ts';
import { NEAR } from './mark-boxes.ts';
import { lineLooks } from './live-line.ts';
import type { Look } from './live-tip.ts';
import { tooltipOptions, type Options } from './live-tooltip.ts';
import { paintFrame, type PictureFrame } from './picture-frame.ts';

/** Thickness of bars that lie on their side, and the radius of their corners, in units of the picture. */
const THIN_BAR = { thick: 10, corner: 2 };
const ROW_BAR = { thick: 16, corner: 0 };
/** The picture has the axes; their labels need not be measured. */
const HIDDEN = { display: false, ticks: { display: false } };
/** A period of a timeline that is no longer than this is a dot. */
const DOT_ACROSS = 2 * ENTRY.dot;

/** Joins a chart's data with the frame of its picture: what Chart.js is given. */
export function liveConfig(live: LiveChart, frame: PictureFrame, look: Look): ChartConfiguration {
  const { plot, width, height } = frame;
  const datasets = live.series.map((series, index) =>
    dataset(live, series, frame, { colour: frame.colours[index] ?? look.ink, paper: look.paper }),
  );
  return {
    type: live.type,
    data: { labels: live.labels, datasets },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: window.devicePixelRatio,
      indexAxis: live.indexAxis,
      interaction: { mode: NEAR, intersect: false },
      // A canvas is measured in whole pixels.
      layout: {
        autoPadding: false,
        padding: {
          left: plot.x,
          top: plot.y,
          right: Math.floor(width) - plot.x - plot.width,
          bottom: Math.floor(height) - plot.y - plot.height,
        },
      },
      scales: scales(live, frame),
      plugins: { tooltip: tooltipOptions(live, frame, look) },
    },
    plugins: [framePlugin(frame)],
  } as unknown as ChartConfiguration;
}

function scales(live: LiveChart, { plot, rowMiddles }: PictureFrame): Options {
  const { scale, min, max, ticks } = live.axis;
  const value = {
    type: scale === 'log' ? 'logarithmic' : 'linear',
    ...HIDDEN,
    min,
    max,
    afterBuildTicks: (built: { ticks: unknown[] }) => {
      built.ticks = ticks.map((tick) => ({ value: tick.value }));
    },
  };
  const [valueAxis, indexAxis] = live.indexAxis === 'x' ? ['y', 'x'] : ['x', 'y'];
  const linear = (end: number) => ({ type: 'linear', ...HIDDEN, offset: false, min: 0, max: end });
  const rows = { ...linear(plot.height), reverse: true };
  const slots = live.type === 'line' ? linear(live.length) : { type: 'category', ...HIDDEN };
  return {
    [valueAxis]: { ...value, stacked: live.stacked },
    [indexAxis]: { ...(rowMiddles.length > 0 ? rows : slots), stacked: live.stacked },
  };
}

function dataset(
  live: LiveChart,
  series: LiveSeries,
  frame: PictureFrame,
  { colour, paper }: { colour: string; paper: string },
): Options {
  const { scale, rowMiddles } = frame;
  const shared = { label: series.label, backgroundColor: colour, borderColor: colour };
  if (live.type === 'line') return { ...shared, ...lineLooks(series, live.joined, scale) };
  if (rowMiddles.length > 0) {
    const { thick, corner } = live.kind === 'horizontal-bar' ? ROW_BAR : THIN_BAR;
    const share = frame.plot.width / (live.axis.max - live.axis.min);
    const isDot = (length: number) => live.kind === 'timeline-strip' && length * share <= DOT_ACROSS * scale;
    const data = series.data.map((x, index) => ({ x: shortened(x, isDot), y: rowMiddles[index] }));
    return {
      ...shared,
      data,
      grouped: false,
      barThickness: thick * scale,
      borderRadius: corner * scale,
      borderSkipped: false,
    };
  }
  return {
    ...shared,
    data: series.data,
    borderColor: paper,
    borderWidth: 0.5 * scale,
    borderSkipped: false,
    categoryPercentage: live.shares.category,
    barPercentage: live.shares.bar,
  };
}

/** A period that is too short for a bar is a bar of no length, under the dot that the picture has for it. */
function shortened(datum: LiveSeries['data'][number], isDot: (length: number) => boolean): LiveSeries['data'][number] {
  if (!Array.isArray(datum)) return datum;
  const [from, to] = datum;
  return isDot(to - from) ? [(from + to) / 2, (from + to) / 2] : datum;
}

/** Paints what surrounds the figures: lines and dots under them, words over them. */
function framePlugin(frame: PictureFrame): Plugin {
  return {
    id: 'frame',
    beforeDatasetsDraw: ({ ctx }) => {
      paintFrame(ctx, frame, false);
    },
    afterDatasetsDraw: ({ ctx }) => {
      paintFrame(ctx, frame, true);
    },
  };
}
