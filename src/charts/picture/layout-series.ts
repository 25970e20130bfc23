import { barLabels } from './bar-labels.ts';
import { shapeBoxes } from './boxes.ts';
import type { SeriesModel } from '../model/chart-types.ts';
import { placeEndLabels } from './end-labels.ts';
import { MARK_SPACE, markLines, marksHeight, markTexts } from './mark-labels.ts';
import { placeKey } from './place-key.ts';
import { placeMarks } from './place-marks.ts';
import { bandPaths, endLines, labelledMarks, referenceLines, referenceTexts } from './place-references.ts';
import { tenth, TYPE, type Frame, type Scene } from './scene.ts';
import { seriesShapes } from './series-shapes.ts';
import { signPaths } from './sign-shapes.ts';
import { signsOf } from '../model/signs.ts';
import { gridPaths, slotTexts, tickTexts } from './slot-plot.ts';
import { textWidth } from './text-width.ts';
import type { ValueAxis } from '../model/value-axis.ts';

export const SPACE = { belowPlot: 26, besideTicks: 8, right: 6 };
export const NO_KEY = { paths: [], texts: [], height: 0 };

/** Places a chart over an x axis in pixels. */
export function layoutSeries(model: SeriesModel, frame: Frame): Scene {
  const { size, width, height } = frame;
  const ends = placeEndLabels(model, frame);
  const left = tickRoom(model.axis);
  const across = width - left - (ends ? ends.width : SPACE.right);
  const labels = barLabels(model, size, across);
  const needsNames = ends === undefined && model.series.length > 1;
  const signs = signsOf(model);
  const entries = needsNames ? model.series : [];
  const needsKey = !frame.isPanel && entries.length + signs.length > 0;
  const key = needsKey ? placeKey({ kind: model.kind, entries, signs }, width, needsNames && labels.dashes) : NO_KEY;
  const slotWidth = across / Math.max(1, model.slots.length);
  const marks = placeMarks(labelledMarks(model), (at) => left + at * slotWidth, width);
  const plot = {
    x: tenth(left),
    y: key.height + marksHeight(marks) + MARK_SPACE.below,
    width: tenth(across),
    height,
  };
  const shapes = seriesShapes(model, plot);
  return {
    size,
    width,
    height: plot.y + plot.height + SPACE.belowPlot,
    plot,
    rowMiddles: [],
    paths: [
      ...bandPaths(model, plot),
      ...key.paths,
      ...gridPaths(model, plot),
      ...markLines(marks, plot, key.height),
      ...endLines(model, plot),
      ...referenceLines(model, plot),
    ],
    shapes,
    ...(signs.length > 0 && { signs: signPaths(model, plot) }),
    texts: [
      ...key.texts,
      ...(frame.hasTicks ? tickTexts(model, plot) : []),
      ...slotTexts(model, plot, frame),
      ...labels.textsIn(plot),
      ...markTexts(marks, plot),
      ...referenceTexts(model, plot, shapeBoxes(shapes)),
      ...(ends?.textsIn(plot) ?? []),
    ],
  };
}

/** The top tick is longer than the others and may reach over the plot, above its line. */
export function tickRoom({ ticks }: ValueAxis): number {
  const widths = ticks.slice(0, -1).map((tick) => textWidth(tick.text, TYPE.size));
  return Math.max(0, ...widths) + SPACE.besideTicks;
}
