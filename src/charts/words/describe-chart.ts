import {
  isRowsModel,
  isSeriesModel,
  type ChartModel,
  type PanelsModel,
  type PlainModel,
} from '../model/chart-types.ts';
import { besideSentences } from './describe-beside.ts';
import { dotsOpening, dotsSentences } from './describe-dots.ts';
import { rowsOpening, rowsSentences } from './describe-rows.ts';
import { seriesOpening, seriesSentences } from './describe-series.ts';
import { stripOpening, stripSentences } from './describe-strip.ts';

/**
 * The chart in sentences for every reader: what is shown, first and last, highest and lowest, the largest change, gaps.
 * All figures come from the model; the editor's own sentence comes last.
 */
export function describeChart(model: ChartModel): string[] {
  const sentences =
    model.kind === 'panels'
      ? describePanels(model)
      : [openingOf(model), ...sentencesOf(model), ...besideSentences(model)];
  return model.remark === undefined ? sentences : [...sentences, model.remark];
}

function openingOf(model: PlainModel): string {
  if (isRowsModel(model)) return rowsOpening(model);
  if (isSeriesModel(model)) return seriesOpening(model);
  return model.kind === 'dots' ? dotsOpening(model) : stripOpening(model);
}

function sentencesOf(model: PlainModel): string[] {
  if (isRowsModel(model)) return rowsSentences(model);
  if (isSeriesModel(model)) return seriesSentences(model);
  return model.kind === 'dots' ? dotsSentences(model) : stripSentences(model);
}

/** Panels have their axes in common, so what the first one says of them holds for all. */
function describePanels({ panels, panelHeading }: PanelsModel): string[] {
  const first = panels[0]?.model;
  if (!first) return ['Small charts, without figures.'];
  const names = panels.map(({ label }) => label).join('; ');
  return [
    `${panels.length} small charts with the same axes, one for each of these (${panelHeading.toLowerCase()}): ${names}. ` +
      `Each is ${lowered(openingOf(first))}`,
    ...panels.map(({ label, model }) => `${label}: ${sentencesOf(model).map(withoutName(model)).join(' ')}`),
    ...besideSentences(first),
  ];
}

/** With one series a panel, the name of the series need not be said again for each. */
function withoutName(model: PlainModel): (sentence: string) => string {
  const name = isSeriesModel(model) && model.series.length === 1 ? `${model.series[0]?.label ?? ''}: ` : undefined;
  return (sentence) => (name !== undefined && sentence.startsWith(name) ? sentence.slice(name.length) : sentence);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
