import { buildDataset, type BuiltDataset } from './build-dataset.ts';
import type { DatasetDescription } from './dataset-schema.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';

/** A dataset with the file of its rows. */
export type PlacedDataset = BuiltDataset & { file: string };

/** Joins every description with the table beside it. A table that is not there is added to the problems of `described`. */
export function buildDatasets(described: Records<DatasetDescription>, files: readonly ContentFile[]): PlacedDataset[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return [...described.values].flatMap(([id, description]) => {
    const file = `content/datasets/${id}/data.csv`;
    const text = texts.get(file);
    if (text !== undefined) return [{ ...buildDataset(id, description, { file, text }), file }];
    const what = `The folder "${id}" has no data.csv.`;
    described.problems.push(described.problemAt('missing-file', id, [], what, 'Put the table beside dataset.yaml.'));
    return [];
  });
}

/** Tables that nobody has described. */
export function missingDescriptions(files: readonly ContentFile[]): ContentProblem[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...paths]
    .filter((path) => /^content\/datasets\/[^/]+\/data\.csv$/.test(path))
    .filter((path) => !paths.has(path.replace('data.csv', 'dataset.yaml')))
    .map((file) => ({
      rule: 'missing-file',
      file,
      line: 1,
      column: 1,
      what: 'This table has no dataset.yaml beside it.',
      remedy: 'Describe it there: title, columns, units, sources; see content/README.md.',
    }));
}
