import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { LiveChart } from '../charts/to-chartjs.ts';
import { liveConfig } from './live-config.ts';
import { namesOf } from './live-tooltip.ts';
import { readFrame, shownPicture } from './picture-frame.ts';
import { walkPoints, type PointPlace } from './walk-points.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const DARK = '(prefers-color-scheme: dark)';

/** The live chart of one island. It is drawn anew whenever its picture changes: by width, or by colours. */
class LiveView {
  readonly #island: HTMLElement;
  readonly #live: LiveChart;
  readonly #canvas = document.createElement('canvas');
  readonly #spoken = document.createElement('p');
  #chart: Chart | undefined;
  #place: PointPlace | undefined;

  constructor(island: HTMLElement, live: LiveChart) {
    this.#island = island;
    this.#live = live;
    this.#canvas.className = 'chart-canvas';
    this.#canvas.tabIndex = 0;
    this.#canvas.setAttribute('role', 'application');
    this.#canvas.setAttribute('aria-roledescription', 'interactive chart');
    this.#canvas.setAttribute(
      'aria-label',
      `${live.title}. Arrow keys lead from figure to figure, Escape leads back to the picture.`,
    );
    this.#canvas.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#spoken.className = 'chart-spoken';
    this.#spoken.setAttribute('role', 'status');
  }

  /** Puts the live chart in the place of the picture. */
  show(): void {
    const picture = shownPicture(this.#island);
    const button = this.#island.querySelector('button');
    if (!picture || !button) return;
    this.#chart?.destroy();
    const frame = readFrame(picture);
    const { color: ink, backgroundColor: paper } = getComputedStyle(button);
    Object.assign(this.#canvas, { width: frame.width, height: frame.height });
    Object.assign(this.#canvas.style, { width: `${String(frame.width)}px`, height: `${String(frame.height)}px` });
    if (!this.#canvas.isConnected) this.#island.append(this.#canvas, this.#spoken);
    this.#chart = new Chart(this.#canvas, liveConfig(this.#live, frame, { ink, paper }));
    this.#island.dataset.live = '';
    this.#point();
  }

  /** Brings the picture back. */
  hide(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#place = undefined;
    delete this.#island.dataset.live;
    this.#canvas.remove();
    this.#spoken.remove();
  }

  /** Shows the chart if it is not shown. */
  wake(): void {
    if (!this.#chart) this.show();
  }

  /** Draws a shown chart again where its picture has another width. */
  fit(): void {
    const width = shownPicture(this.#island)?.getBoundingClientRect().width;
    if (this.#chart && width !== undefined && Math.abs(width - this.#chart.width) > 0.5) this.show();
  }

  /** Draws a shown chart again in the colours of the day. */
  repaint(): void {
    if (this.#chart) this.show();
  }

  focus(): void {
    this.wake();
    this.#canvas.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.hide();
      this.#island.querySelector('button')?.focus();
      return;
    }
    const present = this.#live.points.map((points, series) =>
      points.map((_, index) => hasFigure(this.#live, series, index)),
    );
    const place = walkPoints(present, this.#place, event.key, this.#live.indexAxis === 'y');
    if (!place) return;
    event.preventDefault();
    this.#place = place;
    this.#point();
    this.#speak();
  }

  #point(): void {
    if (!this.#chart || !this.#place) return;
    const active = [{ datasetIndex: this.#place.series, index: this.#place.index }];
    this.#chart.setActiveElements(active);
    this.#chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.#chart.update();
  }

  #speak(): void {
    if (!this.#place) return;
    const { series, index } = this.#place;
    const point = this.#live.points[series]?.[index];
    const name = this.#live.indexAxis === 'y' ? '' : `, ${this.#live.series[series]?.label ?? ''}`;
    const source = namesOf(point ? [point] : [], this.#live.attribution);
    this.#spoken.textContent = `${this.#live.labels[index] ?? ''}${name}: ${point?.figure ?? ''}. ${source}`;
  }
}

/** Turns an island's picture into a live chart. Throws where it cannot; the picture is there as before. */
export function drawChart(island: HTMLElement, live: LiveChart): void {
  if (live.panels) throw new RangeError('Small multiples have no live chart.');
  const view = new LiveView(island, live);
  try {
    view.show();
  } catch (error) {
    view.hide();
    throw error;
  }
  island.querySelector('button')?.addEventListener('click', () => {
    view.focus();
  });
  island.addEventListener('pointerenter', () => {
    view.wake();
  });
  new ResizeObserver(() => {
    view.fit();
  }).observe(island);
  matchMedia(DARK).addEventListener('change', () => {
    view.repaint();
  });
}

function hasFigure({ series }: LiveChart, at: number, index: number): boolean {
  const datum = series[at]?.data[index] ?? null;
  return typeof datum === 'object' && datum !== null && 'y' in datum ? datum.y !== null : datum !== null;
}
