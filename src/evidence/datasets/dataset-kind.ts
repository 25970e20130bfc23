import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind } from '../../records/reading/kind.ts';
import { folderName, readRecordFiles, type Records } from '../../records/reading/read-records.ts';
import { sameTitles } from '../../records/reading/same-titles.ts';
import type { ReadSite } from '../site/site-kind.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { unknownSourcesInRows } from '../sources/unknown-sources.ts';
import { buildDatasets, missingDescriptions } from './build-datasets.ts';
import { clockProblems } from './clock-problems.ts';
import { DATA, datasetParts, KEPT_IN_DATASETS } from './dataset-addresses.ts';
import { datasetSchema, type DatasetDescription } from './dataset-schema.ts';
import type { Dataset } from './dataset.ts';
import { staleCoverage, staleDay } from './unlikely/coverage.ts';
import { lostUnits, otherScales } from './unlikely/units.ts';
import { unlikelyCells } from './unlikely/unlikely-cells.ts';
import { rowAnchor } from './row-anchor.ts';

/** The datasets by id; the id is the name of the folder. */
export type ReadDatasets = ReadKind<ReadonlyMap<string, Dataset>>;

/** Datasets: content/datasets/<id>/dataset.yaml and data.csv. */
export function readDatasets(
  files: readonly ContentFile[],
  { sources, site }: { sources: Pick<ReadSources, 'names'> & Partial<Pick<ReadSources, 'value'>>; site?: ReadSite },
): ReadDatasets {
  const pattern = /^content\/datasets\/[^/]+\/dataset\.yaml$/;
  const described = readRecordFiles(filesAt(files, pattern), datasetSchema, folderName);
  const built = buildDatasets(described, files);
  const datasets = new Map(built.map(({ dataset }) => [dataset.id, dataset]));
  const known = sources.names.source.ids;
  return {
    value: datasets,
    problems: [
      ...missingDescriptions(files),
      ...described.problems,
      ...sameTitles(described, 'table'),
      ...laterTables(described, site?.value?.asOf),
      ...staleCoverages(described, datasets, { asOf: site?.value?.asOf, sources: sources.value }),
      ...lostUnits([...datasets.values()]).map(({ table, column, what, remedy }) =>
        described.problemAt('look-again', table, ['columns', column], what, remedy),
      ),
      ...otherScales([...datasets.values()]).map(({ table, path, what, remedy }) =>
        described.problemAt('look-again', table, path, what, remedy),
      ),
      ...unlikelyCells([...datasets.values()], { asOf: site?.value?.asOf, sources: sources.value }),
      ...built.flatMap((table) => [...table.problems, ...unknownSourcesInRows(table, known)]),
      ...clockProblems(built, datasets, (id, path, what, remedy) =>
        described.problemAt('reference', id, path, what, remedy),
      ),
    ],
    names: { dataset: { ids: new Set(datasets.keys()), keptIn: KEPT_IN_DATASETS } },
    addresses: pagesOf(datasets),
    sources: built.flatMap(({ sourceUses }) => sourceUses.map(({ id }) => id)),
  };
}

/** Tables put together after the day up to which the evidence was gathered: mostly a year mistyped. */
function laterTables(described: Records<DatasetDescription>, asOf: string | undefined): ContentProblem[] {
  return [...described.values].flatMap(([id, { compiledOn }]) => {
    if (asOf === undefined || compiledOn <= asOf) return [];
    const what = `This was put together ${dateInWords(compiledOn)}, after the day of the site, ${dateInWords(asOf)}.`;
    const remedy = 'Correct the year, or raise asOf in content/site.yaml.';
    return [described.problemAt('later-day', id, ['compiledOn'], what, remedy)];
  });
}

/** Tables whose description was not brought up to date with their newest rows. */
function staleCoverages(
  described: Records<DatasetDescription>,
  datasets: ReadonlyMap<string, Dataset>,
  { asOf, sources }: { asOf: string | undefined; sources: ReadSources['value'] | undefined },
): ContentProblem[] {
  return [...datasets.values()].flatMap((dataset) => {
    const stale = {
      coverage: staleCoverage(dataset, asOf),
      compiledOn: asOf === undefined ? undefined : staleDay(dataset, { sources, asOf }),
    };
    return Object.entries(stale).flatMap(([key, found]) =>
      found ? [described.problemAt('look-again', dataset.id, [key], found.what, found.remedy)] : [],
    );
  });
}

function pagesOf(datasets: ReadonlyMap<string, Dataset>): Anchors {
  const parts = [...datasets.values()].flatMap((dataset) => datasetParts(dataset).map((part) => ({ dataset, part })));
  return new Map([
    [DATA, new Set(['main', ...datasets.keys()])],
    ...parts.map(
      ({ dataset, part }) =>
        [part.address, new Set(['main', ...part.rows.map((row) => rowAnchor(dataset, row))])] as const,
    ),
  ]);
}
