import type { Dataset, Row } from './dataset.ts';
import { rowAnchor } from './row-anchor.ts';

/** The folder in which each dataset has its own. */
export const DATASETS_FOLDER = 'content/datasets/';

/** Where datasets stand, as a sentence for an editor. */
export const KEPT_IN_DATASETS = 'Datasets are the folders in content/datasets/.';

/** The address of the list of all datasets. */
export const DATA = '/data/';

/** The address of the page of a dataset. */
export function datasetAddress(id: string): string {
  return `${DATA}${id}/`;
}

/** How many lines of a table stand on one page: more are slow to open and to scroll. */
const LINES_ON_A_PAGE = 1000;

/** A part of a dataset that has a page of its own. */
export interface DatasetPart {
  /** 1 for the first, which stands on the page of the dataset itself. */
  number: number;
  address: string;
  rows: readonly Row[];
}

/** The parts of a dataset in order; one of them for nearly every dataset, at least one for each. */
export function datasetParts({ id, rows }: Pick<Dataset, 'id' | 'rows'>): DatasetPart[] {
  const parts = [...Map.groupBy(rows, partOf)].map(([number, own]) => ({
    number,
    address: partAddress(id, number),
    rows: own,
  }));
  return parts[0]?.number === 1 ? parts : [{ number: 1, address: datasetAddress(id), rows: [] }, ...parts];
}

/** The address of a row in the table of its dataset. */
export function rowAddress(dataset: Pick<Dataset, 'id' | 'key'>, row: Row): string {
  return `${partAddress(dataset.id, partOf(row))}#${rowAnchor(dataset, row)}`;
}

/** The part to which a row belongs, by its line: the first row stands on line 2. */
function partOf({ line }: Row): number {
  return Math.max(1, Math.ceil((line - 1) / LINES_ON_A_PAGE));
}

function partAddress(id: string, number: number): string {
  return number === 1 ? datasetAddress(id) : `${datasetAddress(id)}rows/${String(number)}/`;
}

/** As what a dataset can be had; `package` is the description of the CSV after the Data Package standard. */
export type DatasetFormat = 'csv' | 'json' | 'package';

/** The names of the files of the dataset with this id; they lie where its page is. */
export function datasetFiles(id: string): Record<DatasetFormat, string> {
  return { csv: `${id}.csv`, json: `${id}.json`, package: 'datapackage.json' };
}
