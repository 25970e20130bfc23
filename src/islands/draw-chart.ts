import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { LiveFile } from '../charts/live/live-file.ts';
import { chooseAmong } from './live-choices.ts';
import { LiveView } from './live-view.ts';
import { teachNear } from './mark-boxes.ts';

/** For those who look into a live chart: `Chart.getChart(canvas)`. */
export { Chart };

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
);

const views = new WeakMap<HTMLElement, LiveView>();
teachNear(({ canvas }) => (canvas.parentElement ? views.get(canvas.parentElement)?.live : undefined));

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Turns an island's picture into a live chart, and tells what lies at the place to which a reader pointed meanwhile. Throws
 * where it cannot; the picture is there as before.
 */
export function drawChart(island: HTMLElement, file: LiveFile, pointed?: { clientX: number; clientY: number }): void {
  const view = new LiveView(island, file, (...given) => new Chart(...given));
  views.set(island, view);
  try {
    view.show();
  } catch (error) {
    view.hide();
    throw error;
  }
  if (pointed) view.pointAt(pointed);
  chooseAmong(view, island);
  island.addEventListener('pointerenter', () => {
    view.wake();
  });
  new ResizeObserver(() => {
    view.fit();
  }).observe(island);
  for (const look of LOOKS) {
    matchMedia(look).addEventListener('change', () => {
      view.repaint();
    });
  }
}
