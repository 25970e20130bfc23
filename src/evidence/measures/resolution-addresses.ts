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
