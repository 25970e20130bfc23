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
