import type { Chart, ChartConfiguration } from 'chart.js';
import type { PlainModel } from '../charts/model/chart-types.ts';
import type { LiveFile } from '../charts/live/live-file.ts';
import { choicesOf, selectView, wholeView, type ChartChoices, type ChartView } from '../charts/live/select-view.ts';
import { toChartJs } from '../charts/live/to-chartjs.ts';
import type { LiveChart } from '../charts/live/live-chart.ts';
import { toSvg } from '../charts/picture/to-svg.ts';
import { printView, readView } from '../charts/live/view-text.ts';
import { liveConfig } from './live-config.ts';
import { hasFigure, pointInWords } from './live-words.ts';
import { readFrame, shownPicture } from './picture-frame.ts';
import { addressWithView, viewInAddress } from './view-address.ts';
import { walkPoints, type PointPlace } from './walk-points.ts';

type MakeChart = (canvas: HTMLCanvasElement, config: ChartConfiguration) => Chart;

const SIZES = ['wide', 'narrow'] as const;

/**
 * The live chart of one island. What is chosen makes a new picture, and the live chart takes its frame from there; it
 * is drawn anew whenever its picture changes: by choice, by width, or by colours.
 */
export class LiveView {
  readonly file: LiveFile;
  readonly choices: ChartChoices;
  readonly #island: HTMLElement;
  readonly #make: MakeChart;
  readonly #canvas = document.createElement('canvas');
  readonly #spoken = document.createElement('p');
  #view: ChartView;
  #live: LiveChart;
  #chart: Chart | undefined;
  #place: PointPlace | undefined;

  constructor(island: HTMLElement, file: LiveFile, make: MakeChart) {
    this.file = file;
    this.choices = choicesOf(file.model);
    this.#island = island;
    this.#make = make;
    this.#view = readView(viewInAddress(location.href, file.id), this.choices, wholeView(file.model));
    this.#live = this.#select();
    if (Object.keys(printView(this.#view, this.choices)).length > 0) this.#redrawPictures();
    this.#canvas.className = 'chart-canvas';
    this.#canvas.tabIndex = 0;
    this.#canvas.setAttribute('role', 'application');
    this.#canvas.setAttribute('aria-roledescription', 'interactive chart');
    this.#canvas.setAttribute(
      'aria-label',
      `${file.model.title}. Arrow keys lead from figure to figure, Escape leads back to the picture.`,
    );
    this.#canvas.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#canvas.addEventListener('focus', () => {
      this.#tellFirst();
    });
    this.#spoken.className = 'chart-spoken';
    this.#spoken.setAttribute('role', 'status');
  }

  /** What is chosen now. */
  get view(): ChartView {
    return this.#view;
  }

  /** What Chart.js shows now. */
  get live(): LiveChart {
    return this.#live;
  }

  /** The chart with nothing but what is chosen. */
  get model(): PlainModel {
    return selectView(this.file.model, this.#view);
  }

  /** Shows what was chosen, writes it into the address and says it. */
  choose(view: ChartView, words: string): void {
    this.#view = view;
    this.#place = undefined;
    this.#live = this.#select();
    this.#redrawPictures();
    if (this.#chart) this.show();
    history.replaceState(history.state, '', this.address());
    this.say(words);
  }

  /** The address of this page with the view of this chart. */
  address(): string {
    return addressWithView(location.href, this.file.id, printView(this.#view, this.choices));
  }

  /** Says something to those who listen. */
  say(words: string): void {
    this.#spoken.textContent = words;
  }

  /** Puts the live chart in the place of the picture. */
  show(): void {
    const picture = shownPicture(this.#island);
    const button = this.#island.querySelector('button');
    if (!picture || !button) return;
    this.#chart?.destroy();
    this.#island.querySelector('.chart-tip')?.remove();
    const copied = copiedMarks(this.#live);
    const frame = readFrame(picture, copied);
    const { color: ink, backgroundColor: paper } = getComputedStyle(button);
    Object.assign(this.#canvas, { width: frame.width, height: frame.height });
    Object.assign(this.#canvas.style, { width: `${String(frame.width)}px`, height: `${String(frame.height)}px` });
    if (!this.#canvas.isConnected) button.after(this.#canvas, this.#spoken);
    this.#chart = this.#make(this.#canvas, liveConfig(this.#live, frame, { ink, paper }));
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
    this.#island.querySelector('.chart-tip')?.remove();
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

  /** Points at a figure, as a reader does who walks there. */
  point(place: PointPlace): void {
    this.#place = place;
    this.#point();
  }

  /** Tells what lies at a place of the window, as if a pointer had moved there. */
  pointAt({ clientX, clientY }: { clientX: number; clientY: number }): void {
    this.#canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY }));
  }

  #select(): LiveChart {
    return toChartJs(this.model, (source) => this.file.publishers[source]);
  }

  #redrawPictures(): void {
    const { model } = this;
    const old = [...this.#island.querySelectorAll('svg')];
    SIZES.forEach((size, index) => {
      const holder = document.createElement('template');
      holder.innerHTML = toSvg(model, size);
      old[index]?.replaceWith(holder.content);
    });
  }

  /** Whoever comes with the keyboard is told the first figure without pressing a further key. */
  #tellFirst(): void {
    if (this.#place || !this.#canvas.matches(':focus-visible')) return;
    const place = walkPoints(this.#present(), undefined, 'Home', this.#live.indexAxis === 'y');
    if (place) this.point(place);
  }

  #present(): boolean[][] {
    return this.#live.points.map((points, series) => points.map((_, index) => hasFigure(this.#live, series, index)));
  }

  #onKey(event: KeyboardEvent): void {
    const place = walkPoints(this.#present(), this.#place, event.key, this.#live.indexAxis === 'y');
    if (!place) return;
    event.preventDefault();
    this.point(place);
    this.say(pointInWords(this.#live, place.series, place.index));
  }

  #point(): void {
    if (!this.#chart || !this.#place) return;
    const active = [{ datasetIndex: this.#place.series, index: this.#place.index }];
    this.#chart.setActiveElements(active);
    this.#chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.#chart.update();
  }
}

/** Which marks of the picture Chart.js has no shape for. */
function copiedMarks({ kind }: LiveChart): 'dots' | 'rows' | undefined {
  switch (kind) {
    case 'dots':
      return 'dots';
    case 'range':
    case 'horizontal-bar':
    case 'squares':
    case 'timeline-strip':
      return 'rows';
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return undefined;
  }
}
