import type { SeriesModel } from '../model/chart-types.ts';
import { tenth, TYPE, type Frame, type Plot, type SceneText } from './scene.ts';
import { barEnds } from './series-shapes.ts';
import { heightOf } from './slot-plot.ts';
import { textWidth, wrapText } from './text-width.ts';

/** So high are all names together at most, in pixels. */
const MOST_HEIGHT = 240;

interface EndLabel {
  lines: string[];
  colour: string;
  value: number;
}

const LABEL = { width: 128, gap: 10, line: 15, apart: 4 };

/**
 * Names of the series beside their last figure, where the wide picture has room and every series has one there;
 * undefined where a key has to do it.
 */
export function placeEndLabels(
  model: SeriesModel,
  { size, isPanel }: Frame,
): { width: number; textsIn: (plot: Plot) => SceneText[] } | undefined {
  if (size === 'narrow' || isPanel || model.kind === 'bar' || model.series.length < 2) return undefined;
  const labels = model.series.map((_, index) => endLabel(model, index));
  if (!labels.every((label) => label !== undefined)) return undefined;
  const lines = labels.reduce((sum, label) => sum + Math.max(2, label.lines.length), 0);
  if (lines * LABEL.line > MOST_HEIGHT) return undefined;
  const width =
    Math.max(...labels.flatMap(({ lines }) => lines.map((line) => textWidth(line, TYPE.size, true)))) + LABEL.gap;
  return { width, textsIn: (plot) => placed(labels, model, plot) };
}

function endLabel(model: SeriesModel, index: number): EndLabel | undefined {
  const series = model.series[index];
  const last = model.slots.length - 1;
  const ends = barEnds(model, last, index);
  if (!series || !ends) return undefined;
  const value = model.kind === 'stacked-bar' ? (ends[0] + ends[1]) / 2 : ends[1];
  return { lines: wrapText(series.label, LABEL.width, TYPE.size, true), colour: series.colour, value };
}

/** From the bottom up: each label keeps clear of the one below it. */
function placed(labels: readonly EndLabel[], model: SeriesModel, plot: Plot): SceneText[] {
  const x = tenth(plot.x + plot.width + LABEL.gap - 2);
  let floor = plot.y + plot.height + LABEL.line / 2;
  const upwards = labels.toSorted((a, b) => a.value - b.value);
  return upwards.flatMap(({ lines, colour, value }) => {
    const height = lines.length * LABEL.line;
    const bottom = Math.min(floor, heightOf(value, model, plot) + height / 2);
    floor = bottom - height - LABEL.apart;
    return lines.map(
      (text, index) =>
        ({ role: 'label', x, y: tenth(bottom - height + (index + 1) * LABEL.line - 3.5), text, colour }) as const,
    );
  });
}
