import { chartSources, type ChartModel } from '../../charts/model/chart-model.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import { findChart } from '../../charts/model/find-chart.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { freshness, type Freshness } from '../../evidence/datasets/freshness.ts';
import type { Content } from '../../check/check-content.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { chartThrough } from './chart-through.ts';
import type { PageSources } from '../../accounts/prose/page-sources.ts';

/** A chart with everything that is published around it. */
export interface ChartEdition {
  id: string;
  model: ChartModel;
  dataset: Dataset;
  /** The sources behind its figures, in reading order. */
  sources: readonly Source[];
  freshness: Freshness;
  site: Site;
}

/** What of the content a published chart shows. */
export type ChartGround = Pick<Content, 'charts' | 'datasets' | 'events' | 'facts' | 'sources' | 'site'>;

/** A chart as it is published; throws a RangeError where there is none. */
export function chartEdition(id: string, content: ChartGround): ChartEdition {
  const model = findChart(id, content);
  const spec = content.charts.get(id);
  const dataset = spec && content.datasets.get(spec.dataset);
  if (!model || !dataset) throw new RangeError(`There is no chart "${id}".`);
  return {
    id,
    model,
    dataset,
    sources: chartSources(model).flatMap((source) => content.sources.get(source) ?? []),
    freshness: freshnessOf(spec, dataset, content.site),
    site: content.site,
  };
}

function freshnessOf(spec: ChartSpec, dataset: Dataset, { asOf }: Site): Freshness {
  return freshness(dataset, chartThrough(spec, dataset), asOf);
}

/** The sources of one chart as those of its page: numbered in reading order, without marks in a text. */
export function chartPageSources(ids: readonly string[]): PageSources {
  const cited = ids.map((id, index) => ({ id, number: index + 1, marks: [], supports: [] }));
  return { marks: [], cited, behind: [], charted: [] };
}
