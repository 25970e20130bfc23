import type { ReadDatasets } from '../evidence/datasets/dataset-kind.ts';
import { KEPT_IN_DATASETS } from '../evidence/datasets/dataset-addresses.ts';
import type { ChartEvent } from '../evidence/events/event-kind.ts';
import type { ReadFacts } from '../evidence/facts/fact-kind.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { didYouMean } from '../records/problems/suggest.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind } from '../records/reading/kind.ts';
import { fileName, readRecordFiles, type Records } from '../records/reading/read-records.ts';
import { sameTitles } from '../records/reading/same-titles.ts';
import { CHARTS, chartAddresses } from './chart-addresses.ts';
import { unknownColours, type ReadColours } from './colour-kind.ts';
import { chartProblems } from './checks/chart-problems.ts';
import { directionProblems } from './checks/direction-problems.ts';
import { extentProblems } from './checks/extent-problems.ts';
import { otherColumnProblems } from './checks/other-column.ts';
import { spanProblems } from './checks/span-problems.ts';
import { exchangedColours } from './checks/series-problems.ts';
import { titleProblems } from './checks/title-problems.ts';
import { chartSchema, type ChartSpec } from './specification/chart-schema.ts';

interface Earlier {
  datasets: Pick<ReadDatasets, 'value'>;
  events: { value: readonly ChartEvent[] };
  facts: Pick<ReadFacts, 'value'>;
  colours: Pick<ReadColours, 'ids'>;
}

/** Charts: content/charts/*.yaml, one a file. */
export function readCharts(files: readonly ContentFile[], earlier: Earlier): ReadKind<ReadonlyMap<string, ChartSpec>> {
  const specs = readRecordFiles(filesAt(files, /^content\/charts\/[^/]+\.yaml$/), chartSchema, fileName);
  const ids = [...specs.ids];
  return {
    value: specs.values,
    problems: [
      ...specs.problems,
      ...sameTitles(specs, 'chart'),
      ...unknownColours(specs, earlier.colours.ids),
      ...copiedSubtitles(specs),
      ...checkCharts(specs, earlier),
    ],
    names: { chart: { ids: specs.ids, keptIn: 'Charts are the files in content/charts/.' } },
    addresses: pagesOf(ids),
    frames: ids.map((id) => chartAddresses(id).embed),
  };
}

/** Charts with the subtitle of another over other data: it was copied, and not written anew. */
function copiedSubtitles(specs: Records<ChartSpec>): ContentProblem[] {
  const all = [...specs.values];
  return all.flatMap(([id, { subtitle, dataset }], index) => {
    const earlier = all.slice(0, index).find(([, other]) => other.subtitle === subtitle && other.dataset !== dataset);
    if (!earlier) return [];
    const what = `This is the subtitle of the chart "${earlier[0]}" too, which draws other data.`;
    return [specs.problemAt('look-again', id, ['subtitle'], what, 'Say what each of the two draws.')];
  });
}

/** Holds every chart against the dataset, the events and the facts that it shows. */
function checkCharts(specs: Records<ChartSpec>, { datasets, events, facts, colours }: Earlier): ContentProblem[] {
  return [...specs.values].flatMap(([id, spec]) => {
    const dataset = datasets.value.get(spec.dataset);
    if (!dataset) {
      const remedy = didYouMean(spec.dataset, datasets.value.keys()) + KEPT_IN_DATASETS;
      return [
        {
          ...specs.problemAt('reference', id, ['dataset'], `There is no dataset "${spec.dataset}".`, remedy),
          missing: `dataset ${spec.dataset}`,
        },
      ];
    }
    const problems = chartProblems(spec, dataset, events.value, facts.value);
    const titles = problems.length > 0 ? [] : titleProblems(spec, dataset, events.value);
    const spans =
      problems.length > 0
        ? []
        : [
            ...directionProblems(spec, dataset),
            ...extentProblems(spec, dataset),
            ...otherColumnProblems(spec, dataset, colours.ids),
            ...spanProblems(spec, dataset),
          ];
    return [
      ...problems.map(({ path, message, remedy, line, missing }) => ({
        ...specs.problemAt('chart', id, path, message, remedy),
        ...(missing === undefined ? {} : { missing }),
        ...(line === undefined ? {} : { file: `content/datasets/${dataset.id}/data.csv`, line, column: 1 }),
      })),
      ...spans.map(({ path, message, remedy }) => specs.problemAt('look-again', id, path, message, remedy)),
      ...exchangedColours(spec).map(({ path, message, remedy }) =>
        specs.problemAt('look-again', id, path, message, remedy),
      ),
      ...titles.map(({ path, message, remedy }) => specs.problemAt('chart-title', id, path, message, remedy)),
    ];
  });
}

/** The gallery and the page of every chart. The gallery is there only if there is a chart. */
function pagesOf(ids: readonly string[]): Anchors {
  const anchors = (id: string) => new Set(['main', 'sources', `chart-${id}`]);
  return new Map([
    ...(ids.length > 0 ? [[CHARTS, new Set(['main'])] as const] : []),
    ...ids.map((id) => [chartAddresses(id).page, anchors(id)] as const),
  ]);
}
