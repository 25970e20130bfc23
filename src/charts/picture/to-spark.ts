import { isSeriesModel, type ChartModel } from '../model/chart-types.ts';
import { chartScene } from './chart-scene.ts';
import type { Scene } from './scene.ts';
import { sceneMarkup } from './to-svg.ts';

/**
 * The figures of a chart alone, as a small SVG element: no axis and no word. Lines and bars stretch to
 * whatever box the style sheet gives it, what is round or square keeps its shape. It says nothing to those who listen: the words beside it say what it shows.
 */
export function toSpark(model: ChartModel): string {
  const scene = chartScene(model, 'narrow');
  const { x, y, width, height } = scene.plot;
  const shape = isSeriesModel(model) || model.kind === 'horizontal-bar' ? ' preserveAspectRatio="none"' : '';
  const box = `viewBox="${[x, y, width, height].join(' ')}"${shape}`;
  return `<svg class="chart-picture spark" ${box} aria-hidden="true" focusable="false">${sceneMarkup(figuresOf(scene))}</svg>`;
}

/** The figures, and the line of the event that speaks loudest. */
function figuresOf(scene: Scene): Scene {
  return {
    ...scene,
    texts: [],
    signs: [],
    paths: scene.paths.filter(({ role }) => role === 'strong-mark'),
    panels: scene.panels?.map((panel) => ({ ...panel, scene: figuresOf(panel.scene) })),
  };
}
