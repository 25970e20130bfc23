import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind } from '../../records/reading/kind.ts';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import { checkItems } from './check-items.ts';
import { itemSchema, type Item } from './item-schema.ts';
import { measuresOf } from './measure.ts';
import { IN_FORCE, itemAddress } from './resolution-addresses.ts';

/** Items, the things that measures concern: content/items.yaml, a map of id -> item, in the order of the file. */
export function readItems(
  files: readonly ContentFile[],
  { datasets }: { datasets: Pick<ReadDatasets, 'value'> },
): ReadKind<ReadonlyMap<string, Item>> {
  const items = readRecordMaps(filesAt(files, /^content\/items\.yaml$/), () => itemSchema);
  const resolutions = measuresOf(datasets.value).map(({ resolution }) => resolution);
  return {
    value: items.values,
    problems: [...items.problems, ...checkItems(items, datasets.value)],
    names: {
      resolution: {
        ids: new Set(resolutions),
        keptIn: 'Resolutions with measures are those that content/datasets/measures/data.csv names.',
      },
    },
    addresses: pagesOf([...items.values.keys()]),
  };
}

/** What was in force when: the list, and the page of every item. The list is there only if there is an item. */
function pagesOf(ids: readonly string[]): Anchors {
  const main = new Set(['main']);
  return new Map([
    ...(ids.length > 0 ? [[IN_FORCE, new Set(['main', ...ids])] as const] : []),
    ...ids.map((id) => [itemAddress(id), main] as const),
  ]);
}
