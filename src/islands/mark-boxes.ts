import { Interaction, type Chart, type InteractionItem } from 'chart.js';
import type { LiveChart } from '../charts/live/live-chart.ts';
import { hasFigure } from './live-words.ts';
import { nearMarks, type MarkBox, type Standing } from './near-marks.ts';

/** The way in which a live chart finds what is pointed at, for `interaction.mode` of Chart.js. */
export const NEAR = 'near';

/** What Chart.js knows of a bar or a point. */
interface Placed {
  x: number;
  y: number;
  base?: number;
  width?: number;
  height?: number;
  horizontal?: boolean;
}

type Mode = (chart: Chart, event: { x: number | null; y: number | null }) => InteractionItem[];

/** Teaches Chart.js to find the mark under the pointer. `liveOf` gives the data of a chart. */
export function teachNear(liveOf: (chart: Chart) => LiveChart | undefined): void {
  const near: Mode = (chart, { x, y }) => {
    const live = liveOf(chart);
    if (!live || x === null || y === null) return [];
    return nearMarks(markBoxes(chart, live), x, y, standingOf(live)).flatMap(({ series, index }) => {
      const element = chart.getDatasetMeta(series).data[index];
      return element ? [{ element, datasetIndex: series, index }] : [];
    });
  };
  Object.assign(Interaction.modes, { [NEAR]: near });
}

function standingOf({ kind }: LiveChart): Standing {
  switch (kind) {
    case 'range':
    case 'horizontal-bar':
    case 'squares':
    case 'timeline-strip':
      return 'rows';
    case 'bar':
    case 'stacked-bar':
      return 'bars';
    case 'line':
      return 'lines';
    case 'dots':
      return 'points';
  }
}

/** Where the marks of a live chart stand. */
export function markBoxes(chart: Chart, live: LiveChart): MarkBox[] {
  return live.series.flatMap(({ data }, series) =>
    data.flatMap((datum, index) => {
      const element = chart.getDatasetMeta(series).data[index];
      if (!element || !hasFigure(live, series, index)) return [];
      const box = boxOf(element);
      const isRange = typeof datum === 'object' && datum !== null && 'low' in datum && typeof datum.low === 'number';
      const foot = isRange ? (chart.scales.y?.getPixelForValue(datum.low ?? 0) ?? box.bottom) : box.bottom;
      return [{ series, index, ...box, bottom: Math.max(box.bottom, foot) }];
    }),
  );
}

function boxOf({ x, y, base, width = 0, height = 0, horizontal = false }: Placed): Omit<MarkBox, 'series' | 'index'> {
  if (base === undefined) return { left: x, right: x, top: y, bottom: y };
  return horizontal
    ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
    : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
}
