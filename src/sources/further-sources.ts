import { chartSources } from '../charts/chart-model.ts';
import { findChart } from '../charts/find-chart.ts';
import type { Content } from '../records/check-content.ts';
import type { ComponentUse } from '../records/mdx-document.ts';
import { idsOf, numberCitations } from './page-sources.ts';

/** The sources behind the figures and charts of a page that its sentences do not cite, each once, figures first. */
export function furtherSources(uses: readonly ComponentUse[], content: Content): string[] {
  const cited = numberCitations(uses);
  const ofFacts = idsOf(uses, 'Fact').flatMap((id) => content.facts.get(id)?.sources ?? []);
  const ofCharts = idsOf(uses, 'Chart').flatMap((id) => sourcesOfChart(id, content));
  return [...new Set([...ofFacts, ...ofCharts])].filter((id) => !cited.has(id));
}

function sourcesOfChart(id: string, content: Content): string[] {
  const model = findChart(id, content);
  return model ? chartSources(model) : [];
}
