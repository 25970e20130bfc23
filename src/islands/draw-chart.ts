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

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Turns an island's picture into a live chart. Throws where it cannot; the picture is there as before. */
export function drawChart(island: HTMLElement, file: LiveFile): void {
  const view = new LiveView(island, file, (...given) => new Chart(...given));
  try {
    view.show();
  } catch (error) {
    view.hide();
    throw error;
  }
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
