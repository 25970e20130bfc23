import type { Item } from './item-schema.ts';
import type { Measure } from './measure.ts';

/** The list of all resolutions. */
export const ALL_RESOLUTIONS = '/resolutions/all/';

/** What was in force when. */
export const IN_FORCE = '/resolutions/in-force/';

export function resolutionAddress(number: string): string {
  return `/resolutions/${number}/`;
}

export function itemAddress(id: string): string {
  return `${IN_FORCE}${id}/`;
}

/** The address of a measure on the page of its resolution. */
export function measureAddress({ resolution, anchor }: Pick<Measure, 'resolution' | 'anchor'>): string {
  return `${resolutionAddress(resolution)}#${anchor}`;
}

/** The pages that the code makes of measures, with their anchors; each is there only if there is something to show. */
export function measureAddresses(
  resolutions: readonly { id: string }[],
  items: Iterable<Pick<Item, 'id'>>,
  measures: readonly Pick<Measure, 'resolution' | 'anchor'>[],
): Map<string, ReadonlySet<string>> {
  const main = new Set(['main']);
  const ids = [...items].map(({ id }) => id);
  const anchorsOf = (number: string) => measures.filter(({ resolution }) => resolution === number);
  return new Map([
    ...resolutions.map(
      ({ id }) => [resolutionAddress(id), new Set(anchorsOf(id).map(({ anchor }) => anchor))] as const,
    ),
    ...(resolutions.length > 0 ? [[ALL_RESOLUTIONS, main] as const] : []),
    ...(ids.length > 0 ? [[IN_FORCE, new Set(['main', ...ids])] as const] : []),
    ...ids.map((id) => [itemAddress(id), main] as const),
  ]);
}
