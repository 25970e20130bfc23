import type { Chart } from 'chart.js';
import type { LiveChart } from '../charts/live/live-chart.ts';
import { showTip, type Look } from './live-tip.ts';
import type { PictureFrame } from './picture-frame.ts';

/** Chart.js types a chart by its kind, which is known here only when the data is read. */
export type Options = Record<string, unknown>;

/** The part of Chart.js's account of its tooltip that says what is pointed at. */
interface Pointed {
  chart: Chart;
  tooltip: { opacity: number; dataPoints?: { datasetIndex: number; dataIndex: number }[] };
}

/** Chart.js says what is pointed at; the words come up as an element of the page, clear of the mark. */
export function tooltipOptions(live: LiveChart, frame: PictureFrame, look: Look): Options {
  return {
    enabled: false,
    external: ({ chart, tooltip }: Pointed) => {
      const places = (tooltip.opacity === 0 ? [] : (tooltip.dataPoints ?? [])).map(({ datasetIndex, dataIndex }) => ({
        series: datasetIndex,
        index: dataIndex,
      }));
      showTip(chart, { live, frame, look }, places);
    },
  };
}
