import type { ChartModel } from '../model/chart-types.ts';
import { chartScene } from './chart-scene.ts';
import type { Scene, ScenePath, Shapes } from './scene.ts';
import { sceneMarkup } from './to-svg.ts';

/** Room around the figures, in units of the picture: the mark of a last point is not cut. */
const ROOM = 8;

/** Lines that a picture without words keeps: not the signs of its key, nor what ties words to a place. */
const KEPT: readonly ScenePath['role'][] = ['band', 'grid', 'axis', 'mark-line', 'strong-mark', 'reference'];

/** A dot that stands for a figure by itself has at least this radius, and is drawn so many times as large. */
const DOT = { least: 4, times: 1.7 };

/** The figures of a chart as a small SVG picture without a word: who shows it says beside it what it is. The same model gives the same bytes. */
export function toThumbnail(model: ChartModel): string {
  const scene = chartScene(model, 'wide');
  const { x, y, width, height } = scene.plot;
  const box = scene.panels
    ? [0, 0, scene.width, scene.height]
    : [x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM];
  return `<svg class="chart-picture thumbnail" viewBox="${box.join(' ')}">${sceneMarkup(withoutWords(scene))}</svg>`;
}

function withoutWords(scene: Scene): Scene {
  return {
    ...scene,
    paths: scene.paths.filter(({ role }) => KEPT.includes(role)),
    shapes: scene.shapes.map(withLargeDots),
    texts: [],
    panels: scene.panels?.map((panel) => ({ ...panel, scene: withoutWords(panel.scene) })),
  };
}

function withLargeDots({ rest, dots, ...shapes }: Shapes): Shapes {
  return {
    ...shapes,
    dots: dots.map(([x, y, r]) => [x, y, r < DOT.least ? r : r * DOT.times]),
    rest: rest && withLargeDots(rest),
  };
}
