import type { Records } from '../../records/reading/read-records.ts';
import type { ItemRecord } from './item-schema.ts';
import type { Measure } from './measure.ts';

/** So many others of an area must agree before one of another side stands out. */
const FEWEST = 3;

type Entry = ItemRecord & { id: string };

/** An item whose side is that of others, and the measures that it has in common with one of another side. */
export interface OtherSide {
  id: string;
  shared: readonly string[];
  what: string;
  remedy: string;
}

/**
 * Items with the side of others that have nothing to do with them, as it is left in a copy: all that share their measures,
 * or all with measures of the same area, have one other side. A side of its own is meant.
 */
export function otherSides(items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): OtherSide[] {
  const all = [...items.values.values()] as Entry[];
  const areasOf = (item: Entry) => new Set(item.measures.flatMap((id) => measures.get(id)?.area ?? []));
  return all.flatMap((item, index) => {
    if (!isBorne(item, all)) return [];
    const areas = areasOf(item);
    const near = all.filter((other) => other !== item && areasOf(other).intersection(areas).size > 0);
    const usual = near.length >= FEWEST ? onlySide(near) : undefined;
    if (near.length >= FEWEST && (usual === undefined || usual === item.side)) return [];
    // Of two alone nobody can know which is wrong: it is told of the later one.
    const sharing = (usual === undefined ? all.slice(0, index) : near).find(
      (other) => other.side !== item.side && isBorne(other, all) && sharedBy(item, other).length > 0,
    );
    const other = sharing ?? (usual === undefined ? undefined : near[0]);
    if (!other) return [];
    const has = sharing ? 'has measures of this one' : `has measures of the same area ("${[...areas].join('", "')}")`;
    const what = `The side of "${item.id}" is "${item.side}", and "${other.id}", which ${has}, is "${other.side}".`;
    const remedy = usual === undefined ? 'Put right the one that is wrong.' : `If it was copied, write side: ${usual}`;
    return [{ id: item.id, shared: sharedBy(item, other), what, remedy }];
  });
}

function sharedBy(one: Entry, other: Entry): string[] {
  return one.measures.filter((id) => other.measures.includes(id));
}

/** Whether others have the side of an item too. */
function isBorne({ id, side }: Entry, all: readonly Entry[]): boolean {
  return all.some((other) => other.id !== id && other.side === side);
}

function onlySide(items: readonly Entry[]): string | undefined {
  const [first] = items;
  return items.every(({ side }) => side === first?.side) ? first?.side : undefined;
}
