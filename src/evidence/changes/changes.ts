import type { Change } from './change-schema.ts';

/** The address of the list of all changes. */
export const CHANGES = '/changes/';

/** Whether there is a list of all changes: from the first change or the first edition on. */
export function tellsOfChanges({
  changes,
  editions,
}: {
  changes: { size: number };
  editions: readonly unknown[];
}): boolean {
  return changes.size > 0 || editions.length > 0;
}

/** The address of the changes of one day, with what was and what is side by side. */
export function dayAddress(day: string): string {
  return `${CHANGES}${day}/`;
}

/** The anchor of a change in that list. */
export function changeAnchor(id: string): string {
  return `change-${id}`;
}

/** What a change is called. */
export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  correction: 'Correction',
  update: 'Update',
};

/** Changes, the newest first; those of one day in the order of the file. */
export function newestFirst(changes: Iterable<Change>): Change[] {
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The changes that touched a page: those that name its address, or a claim, a fact or a dataset that it tells of. */
export function changesOn(
  changes: Iterable<Change>,
  {
    address,
    claim,
    dataset,
    facts = [],
  }: { address?: string; claim?: string; dataset?: string; facts?: readonly string[] },
): Change[] {
  return newestFirst(changes).filter(
    (change) =>
      (address !== undefined && change.pages.includes(address)) ||
      (claim !== undefined && change.claims.includes(claim)) ||
      (dataset !== undefined && change.datasets.includes(dataset)) ||
      change.facts.some((id) => facts.includes(id)),
  );
}
