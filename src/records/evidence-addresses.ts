/** The address of the list of all sources. */
export const SOURCES = '/sources/';

/** The anchor of the part of that list that says how sources are graded. */
export const GRADES_ANCHOR = 'grades';

/** The anchor of a source in the list of all sources. */
export function listedSource(id: string): string {
  return `source-${id}`;
}

interface Listed {
  sources: Iterable<string>;
}

/** The pages that list the evidence, with their anchors. */
export function evidenceAddresses({ sources }: Listed): Map<string, ReadonlySet<string>> {
  return new Map([[SOURCES, new Set(['main', GRADES_ANCHOR, ...[...sources].map(listedSource)])]]);
}
