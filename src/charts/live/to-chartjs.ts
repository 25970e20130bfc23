import {
  isRowsModel,
  isSeriesModel,
  type ChartModel,
  type PanelsModel,
  type PlainModel,
} from '../model/chart-types.ts';
import type { LiveChart } from './live-chart.ts';
import { liveDots, liveRows, liveSeries, liveStrip, type PublishersOf } from './live-data.ts';

const MOST_PUBLISHERS = 3;

/**
 * The chart for Chart.js: the same minimum, maximum, step and printed ticks as in the picture. `publisherOf` names
 * the publisher of a source.
 */
export function toChartJs(
  model: ChartModel,
  publisherOf: (source: string) => string | undefined = () => undefined,
): LiveChart {
  const publishersOf: PublishersOf = (ids) => {
    const names = [...new Set(ids.flatMap((id) => publisherOf(id) ?? []))];
    return names.length > MOST_PUBLISHERS ? [] : names;
  };
  return model.kind === 'panels' ? livePanels(model, publishersOf) : livePlain(model, publishersOf);
}

function livePanels(model: PanelsModel, publishersOf: PublishersOf): LiveChart {
  const panels = model.panels.map(({ label, model: panel }) => ({ label, live: livePlain(panel, publishersOf) }));
  const first = panels[0];
  if (!first) throw new RangeError('A chart of small multiples has no panel.');
  return { ...first.live, series: [], points: [], panels };
}

function livePlain(model: PlainModel, publishersOf: PublishersOf): LiveChart {
  const { title, kind, axis, otherAxis, attribution } = model;
  const shared = { title, kind, axis, ...(otherAxis && { otherAxis }), attribution };
  if (isRowsModel(model)) return { ...shared, ...liveRows(model, publishersOf) };
  if (isSeriesModel(model)) return { ...shared, ...liveSeries(model, publishersOf) };
  return { ...shared, ...(model.kind === 'dots' ? liveDots(model, publishersOf) : liveStrip(model, publishersOf)) };
}
