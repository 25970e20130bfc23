import type { Dataset } from '../evidence/datasets/dataset.ts';
import { measuresOf } from '../evidence/measures/measure.ts';
import { measureAddresses } from '../evidence/measures/resolution-addresses.ts';
import type { Item } from '../evidence/measures/item-schema.ts';
import type { Site } from '../evidence/site/site-schema.ts';
import { evidenceAddresses } from './evidence-addresses.ts';
import { ledgerAddresses } from './ledger-addresses.ts';

type Ids = readonly { id: string }[];

/** From what the code makes pages. */
export interface Made {
  claims: Ids;
  events: Ids;
  charts: ReadonlySet<string>;
  resolutions: Ids;
  items: Iterable<Item>;
  datasets: ReadonlyMap<string, Dataset>;
  facts: Iterable<string>;
  sources: Iterable<string>;
  site: Site | undefined;
}

/** Every page that the code makes from several files: address -> anchors. */
export function madeAddresses(made: Made): Map<string, ReadonlySet<string>> {
  const { claims, events, charts, resolutions, items, datasets, facts, sources, site } = made;
  return new Map([
    ...ledgerAddresses({ claims, events, charts }, site),
    ...measureAddresses(resolutions, items, measuresOf(datasets)),
    ...evidenceAddresses({ facts, sources, datasets }),
  ]);
}
