import type { ChartEvent } from '../charts/chart-model.ts';
import { chartProblems } from '../charts/chart-problems.ts';
import { chartSchema, type ChartSpec } from '../charts/chart-schema.ts';
import { buildDataset, type BuiltDataset } from '../datasets/build-dataset.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { resolveFact, type ResolvedFact } from '../facts/resolve-fact.ts';
import { datasetSchema, type DatasetDescription } from '../schemas/dataset-schema.ts';
import { factSchemaFor, type Fact } from '../schemas/fact-schema.ts';
import { siteSchema, type Site } from '../schemas/site-schema.ts';
import { sourceSchema, type Source } from '../schemas/source-schema.ts';
import { checkPage, type KnownIds, type Page } from './check-page.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { readEvents } from './read-events.ts';
import { readRecordFiles, readRecordMaps, type Records } from './read-records.ts';
import { checkSchema } from './schema-problems.ts';
import { didYouMean } from './suggest.ts';
import { parseYaml } from './yaml-document.ts';

/** Everything an editor wrote, checked and joined. Facts are resolved; pages carry no prose (Astro renders it). */
export interface Content {
  site: Site;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Dataset>;
  facts: ReadonlyMap<string, ResolvedFact>;
  charts: ReadonlyMap<string, ChartSpec>;
  events: readonly ChartEvent[];
  pages: ReadonlyMap<string, Page>;
}

/** Checks a whole content folder. Pure: the same files give the same content and the same problems. */
export function checkContent(files: readonly ContentFile[]): { content?: Content; problems: ContentProblem[] } {
  const within = (pattern: RegExp) => files.filter((file) => pattern.test(file.path));
  const site = readSite(within(/^content\/site\.yaml$/)[0]);
  const sources = readRecordMaps(within(/^content\/sources\/[^/]+\.yaml$/), () => sourceSchema);
  const written = readRecordMaps(within(/^content\/facts\/[^/]+\.yaml$/), factSchemaFor);
  const described = readRecordFiles(within(/^content\/datasets\/[^/]+\/dataset\.yaml$/), datasetSchema, folderName);
  const built = buildDatasets(described, files);
  const datasets = new Map([...built].map(([id, { dataset }]) => [id, dataset]));
  const facts = resolveFacts(written, datasets, sources.ids);
  const specs = readRecordFiles(within(/^content\/charts\/[^/]+\.yaml$/), chartSchema, fileName);
  const events = readEvents(datasets);
  const known = { fact: written.ids, source: sources.ids, chart: specs.ids, unprintable: unprintable(facts.values) };
  const pages = readPages(within(/^content\/pages\/[^/]+\.mdx$/), known);
  const problems = [
    ...site.problems,
    ...sources.problems,
    ...written.problems,
    ...described.problems,
    ...missingDescriptions(files),
    ...[...built.values()].flatMap((dataset) => [...dataset.problems, ...unknownSources(dataset, sources.ids)]),
    ...facts.problems,
    ...specs.problems,
    ...checkCharts(specs, datasets, events),
    ...pages.problems,
    ...emptyKinds({ sources, facts: written, datasets: described, charts: specs }, pages.pages),
  ];
  if (problems.length > 0 || !site.value) return { problems };
  const content = {
    site: site.value,
    sources: sources.values,
    datasets,
    facts: facts.values,
    charts: specs.values,
    events,
    pages: pages.pages,
  };
  return { content, problems };
}

function readSite(file: ContentFile | undefined): { value?: Site; problems: ContentProblem[] } {
  const missing = {
    file: 'content/site.yaml',
    line: 1,
    column: 1,
    what: 'This file is missing.',
    remedy: 'It holds the name, address and licence of the site; see content/README.md.',
  };
  if (!file) return { problems: [missing] };
  const document = parseYaml(file.path, file.text);
  return document.problems.length > 0 ? { problems: document.problems } : checkSchema(siteSchema, document);
}

function buildDatasets(
  described: Records<DatasetDescription>,
  files: readonly ContentFile[],
): Map<string, BuiltDataset & { file: string }> {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const built = new Map<string, BuiltDataset & { file: string }>();
  for (const [id, description] of described.values) {
    const file = `content/datasets/${id}/data.csv`;
    const text = texts.get(file);
    if (text === undefined) {
      described.problems.push(
        described.problemAt(id, [], `The folder "${id}" has no data.csv.`, 'Put the table beside dataset.yaml.'),
      );
    } else {
      built.set(id, { ...buildDataset(id, description, { file, text }), file });
    }
  }
  return built;
}

function missingDescriptions(files: readonly ContentFile[]): ContentProblem[] {
  const paths = new Set(files.map((file) => file.path));
  return [...paths]
    .filter(
      (path) =>
        /^content\/datasets\/[^/]+\/data\.csv$/.test(path) && !paths.has(path.replace('data.csv', 'dataset.yaml')),
    )
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      what: 'This table has no dataset.yaml beside it.',
      remedy: 'Describe it there: title, columns, units, sources; see content/README.md.',
    }));
}

function unknownSources(
  { file, sourceUses }: BuiltDataset & { file: string },
  known: ReadonlySet<string>,
): ContentProblem[] {
  return sourceUses
    .filter(({ id }) => !known.has(id))
    .map(({ id, line, column }) => ({ file, line, column, ...noSource(id, known) }));
}

function noSource(id: string, known: ReadonlySet<string>): { what: string; remedy: string } {
  return {
    what: `There is no source "${id}".`,
    remedy: `${didYouMean(id, known)}Sources are the entries in content/sources/.`,
  };
}

function resolveFacts(
  written: Records<Omit<Fact, 'id'>>,
  datasets: ReadonlyMap<string, Dataset>,
  sources: ReadonlySet<string>,
): { values: Map<string, ResolvedFact>; problems: ContentProblem[] } {
  const values = new Map<string, ResolvedFact>();
  const problems: ContentProblem[] = [];
  for (const [id, fact] of written.values as Map<string, Fact>) {
    fact.sources?.forEach((source, index) => {
      if (sources.has(source)) return;
      const { what, remedy } = noSource(source, sources);
      problems.push(written.problemAt(id, ['sources', index], what, remedy));
    });
    const result = resolveFact(fact, datasets);
    if ('resolved' in result) values.set(id, result.resolved);
    else problems.push(written.problemAt(id, [result.problem.key], result.problem.what, result.problem.remedy));
  }
  return { values, problems };
}

function unprintable(facts: ReadonlyMap<string, ResolvedFact>): Set<string> {
  const statements = [...facts.values()].filter((fact) => fact.value === null && fact.date === undefined);
  return new Set(statements.map((fact) => fact.id));
}

function checkCharts(
  specs: Records<ChartSpec>,
  datasets: ReadonlyMap<string, Dataset>,
  events: readonly ChartEvent[],
): ContentProblem[] {
  return [...specs.values].flatMap(([id, spec]) => {
    const dataset = datasets.get(spec.dataset);
    if (!dataset) {
      const remedy = `${didYouMean(spec.dataset, datasets.keys())}Datasets are the folders in content/datasets/.`;
      return [specs.problemAt(id, ['dataset'], `There is no dataset "${spec.dataset}".`, remedy)];
    }
    return chartProblems(spec, dataset, events).map(({ path, message, remedy }) =>
      specs.problemAt(id, path, message, remedy),
    );
  });
}

function readPages(
  files: readonly ContentFile[],
  known: KnownIds,
): { pages: Map<string, Page>; problems: ContentProblem[] } {
  const checked = files.map((file) => checkPage(file, known));
  const pages = checked.flatMap(({ page }) => (page ? [[page.id, page] as const] : []));
  return { pages: new Map(pages), problems: checked.flatMap(({ problems }) => problems) };
}

function emptyKinds(kinds: Record<string, Records<unknown>>, pages: ReadonlyMap<string, Page>): ContentProblem[] {
  const counts = {
    ...Object.fromEntries(Object.entries(kinds).map(([name, { ids }]) => [name, ids.size])),
    pages: pages.size,
  };
  return Object.entries(counts)
    .filter(([, size]) => size === 0)
    .map(([name]) => ({
      file: `content/${name}`,
      line: 1,
      column: 1,
      what: `There is nothing in content/${name}/.`,
      remedy: 'Is the folder named rightly? See content/README.md for an example of each kind of file.',
    }));
}

function folderName(path: string): string {
  return path.split('/').at(-2) ?? path;
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.yaml$/, '');
}
