import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind } from '../../records/reading/kind.ts';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import { neededColumns, type Needs } from '../datasets/needed-columns.ts';
import { unborneDays, type DatesElsewhere } from './borne-days.ts';
import { checkItems } from './check-items.ts';
import { itemSchema, type Item } from './item-schema.ts';
import { measuresOf } from './measure.ts';
import { IN_FORCE, itemAddress } from './resolution-addresses.ts';

/** The tables by which the site says what was in force when; either may be missing. */
const NEEDS: Readonly<Record<string, Needs>> = {
  measures: {
    ...{ measure_id: 'id', resolution: 'numbered', measure: 'text', effective_date: 'date', until: 'date?' },
    limit_value: 'number?',
  },
  resolutions: { symbol: 'numbered', date: 'date' },
};

interface Earlier {
  datasets: Pick<ReadDatasets, 'value'>;
  facts: { value: DatesElsewhere['facts'] };
  events: { value: DatesElsewhere['events'] };
}

/** Items, the things that measures concern: content/items.yaml, a map of id -> item, in the order of the file. */
export function readItems(
  files: readonly ContentFile[],
  { datasets, facts, events }: Earlier,
): ReadKind<ReadonlyMap<string, Item>> {
  const items = readRecordMaps(filesAt(files, /^content\/items\.yaml$/), () => itemSchema);
  const needed = Object.entries(NEEDS).flatMap(([id, needs]) => {
    const table = datasets.value.get(id);
    return table ? neededColumns(table, needs) : [];
  });
  const resolutions = measuresOf(datasets.value).map(({ resolution }) => resolution);
  return {
    value: items.values,
    problems: [
      ...items.problems,
      ...(needed.length > 0
        ? needed
        : [
            ...checkItems(items, datasets.value),
            ...unborneDays(items, datasets.value, { facts: facts.value, events: events.value }),
          ]),
    ],
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
