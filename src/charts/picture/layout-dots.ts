import { pathBoxes, shapeBoxes, textBoxes } from './boxes.ts';
import type { DotsModel } from '../model/chart-types.ts';
import { dotLabels } from './dot-labels.ts';
import { dotShapes } from './dot-shapes.ts';
import { NO_KEY, SPACE, tickRoom } from './layout-series.ts';
import { MARK_SPACE, markLines, marksHeight, markTexts } from './mark-labels.ts';
import { placeBrackets } from './place-brackets.ts';
import { placeKey } from './place-key.ts';
import { placeMarks } from './place-marks.ts';
import { bandPaths, endLines, labelledMarks, referenceLines, referenceTexts } from './place-references.ts';
import { tenth, type Frame, type Scene } from './scene.ts';
import { gridPaths, slotTexts, slotX, tickTexts } from './slot-plot.ts';

/** Places estimates over time in pixels: dots, and who says so. */
export function layoutDots(model: DotsModel, frame: Frame): Scene {
  const { size, width, height } = frame;
  const needsKey = !frame.isPanel && model.groups.length > 1;
  const key = needsKey ? placeKey({ kind: 'dots', entries: model.groups }, width, false) : NO_KEY;
  const left = tickRoom(model.axis);
  const across = { x: tenth(left), y: 0, width: tenth(width - left - SPACE.right), height };
  const marks = placeMarks(labelledMarks(model), (at) => slotX(at, model, across), width);
  const brackets = placeBrackets(model, marks, (at) => slotX(at, model, across), width);
  const plot = { ...across, y: key.height + marksHeight(marks) + brackets.height + MARK_SPACE.below };
  const spans = brackets.drawnAt(plot.y - MARK_SPACE.below);
  const shapes = dotShapes(model, plot);
  const references = referenceTexts(model, plot, shapeBoxes(shapes));
  const lines = [...markLines(marks, plot, key.height), ...endLines(model, plot)];
  const ticks = frame.hasTicks ? tickTexts(model, plot) : [];
  const taken = [...textBoxes([...references, ...ticks]), ...pathBoxes(lines)];
  const labels = dotLabels(model, shapes, plot, frame, taken);
  return {
    size,
    width,
    height: tenth(plot.y + plot.height + SPACE.belowPlot + labels.height),
    plot,
    rowMiddles: [],
    paths: [
      ...bandPaths(model, plot),
      ...key.paths,
      ...gridPaths(model, plot),
      ...lines,
      ...referenceLines(model, plot),
      ...spans.paths,
      ...labels.paths,
    ],
    shapes,
    texts: [
      ...key.texts,
      ...ticks,
      ...slotTexts(model, plot, frame),
      ...markTexts(marks, key.height),
      ...spans.texts,
      ...references,
      ...labels.texts,
    ],
  };
}
