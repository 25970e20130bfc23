import { divideList, type ListPart } from '../../basics/divide-list.ts';
import { DATA } from './dataset-addresses.ts';

/** More datasets than these, each with what it says of itself, make a page heavy. */
const MOST_DATASETS = 60;

/** Where the pages of a long list of datasets stand, from `/data/`. */
export const DATASET_LIST = 'list';

/** The pages of a list of datasets that has grown beyond one; none where one page holds all. */
export function datasetListParts<T>(datasets: readonly T[], most = MOST_DATASETS): ListPart<T>[] {
  return datasets.length <= most ? [] : divideList(DATA, [[DATASET_LIST, datasets]], most);
}
