import type { Dataset, Row } from './dataset.ts';
import { rowAnchor } from './row-anchor.ts';

/** Where datasets stand, as a sentence for an editor. */
export const KEPT_IN_DATASETS = 'Datasets are the folders in content/datasets/.';

/** The address of the list of all datasets. */
export const DATA = '/data/';

/** The address of the page of a dataset. */
export function datasetAddress(id: string): string {
  return `${DATA}${id}/`;
}

/** The address of a row in the table of its dataset. */
export function rowAddress(dataset: Pick<Dataset, 'id' | 'key'>, row: Row): string {
  return `${datasetAddress(dataset.id)}#${rowAnchor(dataset, row)}`;
}

/** As what a dataset can be had; `package` is the description of the CSV after the Data Package standard. */
export type DatasetFormat = 'csv' | 'json' | 'package';

/** The names of the files of the dataset with this id; they lie where its page is. */
export function datasetFiles(id: string): Record<DatasetFormat, string> {
  return { csv: `${id}.csv`, json: `${id}.json`, package: 'datapackage.json' };
}
