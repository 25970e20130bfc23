/** The address of the list of all sources. */
export const SOURCES = '/sources/';

/** The anchor of the part of that list that says how sources are graded. */
export const GRADES_ANCHOR = 'grades';

/** The anchor of a source in the list of all sources. */
export function listedSource(id: string): string {
  return `source-${id}`;
}
