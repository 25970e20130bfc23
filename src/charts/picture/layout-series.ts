import { barLabels } from './bar-labels.ts';
import { pathBoxes, shapeBoxes, textBoxes, type Box } from './boxes.ts';
import { capitalised } from '../../basics/capitalised.ts';
import type { SeriesModel } from '../model/chart-types.ts';
import { placeEndLabels } from './end-labels.ts';
import { MARK_SPACE, markLines, marksHeight, markTexts } from './mark-labels.ts';
import { placeKey } from './place-key.ts';
import { placeMarks } from './place-marks.ts';
import { bandPaths, endLines, labelledMarks, referenceLines, referenceTexts } from './place-references.ts';
import { placeBrackets } from './place-brackets.ts';
import { footNotes, placeNotes, type Noted } from './place-notes.ts';
import { tenth, TYPE, type Frame, type Plot, type Scene } from './scene.ts';
import { barEnds, barPlace, DOT, linePlace, seriesShapes } from './series-shapes.ts';
import { signPaths } from './sign-shapes.ts';
import { signsOf } from '../model/signs.ts';
import { gridPaths, heightOf, slotTexts, tickTexts } from './slot-plot.ts';
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
  const brackets = placeBrackets(model, marks, (at) => left + at * slotWidth, width);
  const plot = {
    x: tenth(left),
    y: key.height + marksHeight(marks) + brackets.height + MARK_SPACE.below,
    width: tenth(across),
    height,
  };
  const shapes = seriesShapes(model, plot);
  const spans = brackets.drawnAt(plot.y - MARK_SPACE.below);
  const lines = [...markLines(marks, plot, key.height), ...endLines(model, plot)];
  const texts = [
    ...(frame.hasTicks ? tickTexts(model, plot) : []),
    ...labels.textsIn(plot),
    ...referenceTexts(model, plot, shapeBoxes(shapes)),
    ...(ends?.textsIn(plot) ?? []),
  ];
  const notes = pointNotes(model, plot, frame, [...shapeBoxes(shapes), ...textBoxes(texts), ...pathBoxes(lines)]);
  const words = [...key.texts, ...slotTexts(model, plot, frame), ...markTexts(marks, key.height)];
  const over = [...referenceLines(model, plot), ...spans.paths, ...notes.paths];
  return {
    size,
    width,
    height: plot.y + plot.height + SPACE.belowPlot + notes.height,
    plot,
    rowMiddles: [],
    paths: [...bandPaths(model, plot), ...key.paths, ...gridPaths(model, plot), ...lines, ...over],
    shapes,
    ...(signs.length > 0 && { signs: signPaths(model, plot) }),
    texts: [...words, ...texts, ...spans.texts, ...notes.texts],
  };
}

/** The words at points, and the lines under the plot for those that found no place; `height` is what these add. */
function pointNotes(model: SeriesModel, plot: Plot, frame: Frame, taken: readonly Box[]) {
  const placed = placeNotes(notedPoints(model, plot), taken, noteArea(plot, frame), frame.size);
  const foot = footNotes(placed.left, plot.y + plot.height + SPACE.belowPlot, frame.width);
  return { texts: [...placed.texts, ...foot.texts], paths: placed.paths, height: foot.height };
}

/** Where the words of notes may stand: on the plot and right of it, and over its uppermost line. */
function noteArea(plot: Plot, { width }: Frame): Box {
  return {
    left: Math.max(0, plot.x - 4),
    right: width,
    top: plot.y - MARK_SPACE.below,
    bottom: plot.y + plot.height - 1,
  };
}

/** The points that have notes, in pixels. */
function notedPoints(model: SeriesModel, plot: Plot): Noted[] {
  const isOne = model.series.length === 1;
  return model.series.flatMap(({ label, colour, points }, series) =>
    points.flatMap(({ note }, slot) => {
      const place = note === undefined ? undefined : pointPlace(model, series, slot, plot);
      if (note === undefined || !place) return [];
      const words = model.slots[slot]?.span?.words ?? model.slots[slot]?.words ?? '';
      const at = { ...place, text: note, words: capitalised(isOne ? words : `${label}, ${words}`) };
      return [isOne ? at : { ...at, colour }];
    }),
  );
}

/** Where the words of a figure point to: its place on a line, or the end of its bar. */
function pointPlace(
  model: SeriesModel,
  series: number,
  slot: number,
  plot: Plot,
): Pick<Noted, 'x' | 'y' | 'reach'> | undefined {
  if (model.kind === 'line') {
    const place = linePlace(model, series, slot, plot);
    return place && { x: place[0], y: place[1], reach: DOT.alone };
  }
  const ends = barEnds(model, slot, series);
  if (!ends) return undefined;
  const { x, width } = barPlace(model, slot, series, plot);
  return { x: x + width / 2, y: heightOf(ends[1], model, plot), reach: 0 };
}

/** The top tick is longer than the others and may reach over the plot, above its line. */
export function tickRoom({ ticks }: ValueAxis): number {
  const widths = ticks.slice(0, -1).map((tick) => textWidth(tick.text, TYPE.size));
  return Math.max(0, ...widths) + SPACE.besideTicks;
}
