import { DATA, datasetAddress } from '../evidence/datasets/dataset-addresses.ts';
import type { Dataset } from '../evidence/datasets/dataset.ts';
import { rowAnchor } from '../evidence/datasets/row-anchor.ts';

/** The address of the list of all sources. */
export const SOURCES = '/sources/';

/** The address of the list of all figures. */
export const FACTS = '/facts/';

/** The anchor of the part of that list that says how sources are graded. */
export const GRADES_ANCHOR = 'grades';

/** The anchor of a source in the list of all sources. */
export function listedSource(id: string): string {
  return `source-${id}`;
}

/** The anchor of a figure in the list of all figures. */
export function listedFact(id: string): string {
  return `fact-${id}`;
}

/** The anchor of a figure in the list of the page that prints it. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

interface Listed {
  facts: Iterable<string>;
  sources: Iterable<string>;
  datasets: ReadonlyMap<string, Dataset>;
}

/** The pages that list the evidence, with their anchors. */
export function evidenceAddresses({ facts, sources, datasets }: Listed): Map<string, ReadonlySet<string>> {
  return new Map([
    [SOURCES, new Set(['main', GRADES_ANCHOR, ...[...sources].map(listedSource)])],
    [FACTS, new Set(['main', ...[...facts].map(listedFact)])],
    [DATA, new Set(['main', ...datasets.keys()])],
    ...[...datasets.values()].map(
      (dataset) =>
        [datasetAddress(dataset.id), new Set(['main', ...dataset.rows.map((row) => rowAnchor(dataset, row))])] as const,
    ),
  ]);
}
