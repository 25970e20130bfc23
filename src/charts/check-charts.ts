import { chartProblems } from './checks/chart-problems.ts';
import type { ChartSpec } from './specification/chart-schema.ts';
import type { Content } from '../check/check-content.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { Records } from '../records/reading/read-records.ts';
import { didYouMean } from '../records/problems/suggest.ts';

/** Holds every chart against the dataset, the events and the facts that it shows. */
export function checkCharts(
  specs: Records<ChartSpec>,
  { datasets, events, facts }: Pick<Content, 'datasets' | 'events' | 'facts'>,
): ContentProblem[] {
  return [...specs.values].flatMap(([id, spec]) => {
    const dataset = datasets.get(spec.dataset);
    if (!dataset) {
      const remedy = `${didYouMean(spec.dataset, datasets.keys())}Datasets are the folders in content/datasets/.`;
      return [specs.problemAt('reference', id, ['dataset'], `There is no dataset "${spec.dataset}".`, remedy)];
    }
    return chartProblems(spec, dataset, events, facts).map(({ path, message, remedy }) =>
      specs.problemAt('chart', id, path, message, remedy),
    );
  });
}
