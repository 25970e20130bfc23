import type { ChartModel } from '../model/chart-types.ts';
import { chartScene } from './chart-scene.ts';
import { sceneMarkup } from './to-svg.ts';

/** Room around the figures, in units of the picture: the mark of a last point is not cut. */
const ROOM = 8;

/** The figures of a chart as a small SVG picture without a word: who shows it says beside it what it is. The same model gives the same bytes. */
export function toThumbnail(model: ChartModel): string {
  const scene = chartScene(model, 'wide');
  const { x, y, width, height } = scene.plot;
  const box = scene.panels
    ? [0, 0, scene.width, scene.height]
    : [x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM];
  const figures = sceneMarkup(scene)
    .replaceAll(/<text\b[^>]*>[^]*?<\/text>/g, '')
    .replaceAll(/<g class="[\w -]*"><\/g>/g, '');
  return `<svg class="chart-picture thumbnail" viewBox="${box.join(' ')}">${figures}</svg>`;
}
