import type { ChartModel } from '../model/chart-types.ts';
import { layoutPanels } from './layout-panels.ts';
import { plainScene } from './plain-scene.ts';
import { WIDTHS, type Scene, type Size } from './scene.ts';

const HEIGHT: Record<Size, number> = { wide: 300, narrow: 220 };

/** Places a chart in pixels, for one of the two widths. */
export function chartScene(model: ChartModel, size: Size): Scene {
  if (model.kind === 'panels') return layoutPanels(model, size);
  return plainScene(model, { size, width: WIDTHS[size], height: HEIGHT[size], hasTicks: true, isPanel: false });
}

/** The width and height of a picture as a file of its own, in whole pixels: HTML keeps room for no others. */
export function pictureSize(model: ChartModel, size: Size): { width: number; height: number } {
  const { width, height } = chartScene(model, size);
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
