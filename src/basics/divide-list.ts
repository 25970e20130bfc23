/** A page of a list that may grow: all entries of a group, or a part of them. */
export interface ListPart<T> {
  /** `/loans/books/`, and `/loans/books/2/` for the second page of a group. */
  address: string;
  group: string;
  /** From 1. */
  number: number;
  /** How many pages the group has. */
  of: number;
  entries: readonly T[];
}

/** More entries than these are no longer read, and make a page heavy on a slow line. */
export const MOST_ENTRIES = 150;

/**
 * Divides a list into pages below an address: one for each group, in order, or as many of nearly the same length as it
 * takes for none to hold more than `most` entries. A group without an entry has no page.
 */
export function divideList<T>(
  root: string,
  groups: Iterable<readonly [group: string, entries: readonly T[]]>,
  most = MOST_ENTRIES,
): ListPart<T>[] {
  return [...groups].flatMap(([group, entries]) => {
    const of = Math.ceil(entries.length / most);
    return Array.from({ length: of }, (_, index) => ({
      address: index === 0 ? `${root}${group}/` : `${root}${group}/${String(index + 1)}/`,
      group,
      number: index + 1,
      of,
      entries: entries.slice(cut(index, entries.length, of), cut(index + 1, entries.length, of)),
    }));
  });
}

function cut(index: number, length: number, parts: number): number {
  return Math.round((index * length) / parts);
}

/** Id of an entry -> its address, with its anchor. */
export function placesIn<T extends { id: string }>(
  parts: readonly ListPart<T>[],
  anchorOf: (id: string) => string,
): Map<string, string> {
  return new Map(
    parts.flatMap(({ address, entries }) => entries.map(({ id }) => [id, `${address}#${anchorOf(id)}`] as const)),
  );
}

/** The pages of a list with the anchors on them. */
export function anchorsIn<T extends { id: string }>(
  parts: readonly ListPart<T>[],
  anchorOf: (id: string) => string,
): Map<string, Set<string>> {
  return new Map(
    parts.map(({ address, entries }) => [address, new Set(['main', ...entries.map(({ id }) => anchorOf(id))])]),
  );
}
