import { chartSources } from '../../charts/model/chart-model.ts';
import { findChart } from '../../charts/model/find-chart.ts';
import { rowSources, type Dataset } from '../../evidence/datasets/dataset.ts';
import type { Content } from '../../check/check-content.ts';
import type { SourcesOf } from '../../accounts/prose/page-sources.ts';

/** Looks up what the charts, maps and figures of the site rest on. */
export function sourcesIn(
  content: Pick<Content, 'facts' | 'charts' | 'maps' | 'images' | 'datasets' | 'events'>,
): SourcesOf {
  return ({ kind, id }) => {
    if (kind === 'fact') return [...new Set(content.facts.get(id)?.sources)];
    if (kind === 'map') return content.maps.get(id)?.sources ?? [];
    if (kind === 'image') return content.images.get(id)?.sources ?? [];
    if (kind === 'table') return tableSources(content.datasets.get(id));
    const model = findChart(id, content);
    return model ? [...new Set(chartSources(model))] : [];
  };
}

function tableSources(dataset: Dataset | undefined): string[] {
  return dataset ? [...new Set(dataset.rows.flatMap((row) => rowSources(dataset, row)))] : [];
}
