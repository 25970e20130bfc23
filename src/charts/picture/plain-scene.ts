import { isRowsModel, isSeriesModel, type PlainModel } from '../model/chart-types.ts';
import { layoutDots } from './layout-dots.ts';
import { layoutRows } from './layout-rows.ts';
import { layoutSeries } from './layout-series.ts';
import { layoutSquares } from './layout-squares.ts';
import { layoutStrip } from './layout-strip.ts';
import type { Frame, Scene } from './scene.ts';

/** Places a chart with one plot in pixels. */
export function plainScene(model: PlainModel, frame: Frame): Scene {
  if (model.kind === 'squares') return layoutSquares(model, frame);
  if (isRowsModel(model)) return layoutRows(model, frame);
  if (isSeriesModel(model)) return layoutSeries(model, frame);
  return model.kind === 'dots' ? layoutDots(model, frame) : layoutStrip(model, frame);
}
