import { toBibtex } from './to-bibtex.ts';
import type { CslItem } from './to-csl.ts';
import { toRis } from './to-ris.ts';

/** The files for programs that keep references, by their endings. */
export const REFERENCE_FORMATS = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  json: { type: 'application/vnd.citationstyles.csl+json', write: toJson },
};

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

function toJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}
