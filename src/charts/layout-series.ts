import { barLabels } from './bar-labels.ts';
import type { SeriesModel } from './chart-model.ts';
import { placeEndLabels } from './end-labels.ts';
import { placeKey } from './place-key.ts';
import { markRows, placeMarks, type PlacedMark } from './place-marks.ts';
import {
  straight,
  tenth,
  TYPE,
  WIDTHS,
  type Plot,
  type Scene,
  type ScenePath,
  type SceneText,
  type Size,
} from './scene.ts';
import { heightOf, seriesShapes } from './series-shapes.ts';
import { textWidth } from './text-width.ts';

const HEIGHT: Record<Size, number> = { wide: 300, narrow: 220 };
const SPACE = { abovePlot: 20, aboveMarks: 4, belowPlot: 26, besideTicks: 8, right: 6, border: 5 };
const NO_KEY = { paths: [], texts: [], height: 0 };

/** Places a chart over an x axis in pixels. */
export function layoutSeries(model: SeriesModel, size: Size): Scene {
  const width = WIDTHS[size];
  const ends = placeEndLabels(model, size);
  const left = tickRoom(model);
  const across = width - left - (ends ? ends.width : SPACE.right);
  const labels = barLabels(model, size, across);
  const key = needsKey(model, ends !== undefined) ? placeKey(model, width, labels.dashes) : NO_KEY;
  const slotWidth = across / Math.max(1, model.slots.length);
  const marks = placeMarks(model.marks, (at) => left + at * slotWidth, width);
  const plot = {
    x: tenth(left),
    y: key.height + (marks.length > 0 ? SPACE.aboveMarks : 0) + markRows(marks) * TYPE.line + SPACE.abovePlot,
    width: tenth(across),
    height: HEIGHT[size],
  };
  return {
    size,
    width,
    height: plot.y + plot.height + SPACE.belowPlot,
    plot,
    rowMiddles: [],
    paths: [...key.paths, ...gridPaths(model, plot), ...markLines(marks, plot, key.height)],
    shapes: seriesShapes(model, plot),
    texts: [
      ...key.texts,
      ...tickTexts(model, plot),
      ...slotTexts(model, plot, size),
      ...labels.textsIn(plot),
      ...markTexts(marks, plot),
      ...(ends?.textsIn(plot) ?? []),
    ],
  };
}

function needsKey(model: SeriesModel, hasEndLabels: boolean): boolean {
  return !hasEndLabels && model.series.length > 1;
}

/** The top tick is longer than the others and may reach over the plot, above its line. */
function tickRoom(model: SeriesModel): number {
  const widths = model.axis.ticks.slice(0, -1).map((tick) => textWidth(tick.text, TYPE.size));
  return Math.max(0, ...widths) + SPACE.besideTicks;
}

function gridPaths(model: SeriesModel, plot: Plot): ScenePath[] {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const lines = model.axis.ticks
    .filter(({ value }) => value !== 0)
    .map(({ value }) => straight(0, heightOf(value, model, plot), { x: right }));
  const borders = model.slotBorders.map((at) =>
    straight(plot.x + (at * plot.width) / model.slots.length, bottom, { y: bottom + SPACE.border }),
  );
  const zero = straight(0, heightOf(0, model, plot), { x: right });
  return [
    { role: 'grid', d: lines.join('') },
    { role: 'axis', d: [zero, ...borders].join('') },
  ];
}

function tickTexts(model: SeriesModel, plot: Plot): SceneText[] {
  return model.axis.ticks.map(({ value, text }) => ({
    role: 'tick',
    x: 0,
    y: tenth(heightOf(value, model, plot) - 4),
    text,
  }));
}

function slotTexts(model: SeriesModel, plot: Plot, size: Size): SceneText[] {
  const labels = model.slotLabels.filter((label) => label[size]);
  return labels.map(({ at, text }) => {
    const x = plot.x + (at * plot.width) / model.slots.length;
    const half = textWidth(text, TYPE.size) / 2;
    return {
      role: 'tick',
      x: tenth(Math.min(x, WIDTHS[size] - half)),
      y: plot.y + plot.height + 19,
      text,
      anchor: 'middle',
    };
  });
}

function markLines(marks: readonly PlacedMark[], plot: Plot, keyHeight: number): ScenePath[] {
  if (marks.length === 0) return [];
  const rows = markRows(marks);
  const top = (mark: PlacedMark) => keyHeight + SPACE.aboveMarks + (rows - 1 - mark.row) * TYPE.line + 3;
  return [
    { role: 'mark-line', d: marks.map((mark) => straight(mark.x, top(mark), { y: plot.y + plot.height })).join('') },
  ];
}

function markTexts(marks: readonly PlacedMark[], plot: Plot): SceneText[] {
  const bottom = plot.y - SPACE.abovePlot;
  return marks.map(({ x, row, label, toLeft }) => {
    const y = bottom - row * TYPE.line - 3;
    return { role: 'mark', x: tenth(toLeft ? x - 4 : x + 4), y, text: label, anchor: toLeft ? 'end' : undefined };
  });
}
