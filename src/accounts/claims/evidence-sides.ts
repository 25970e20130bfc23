import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { pageSources } from '../prose/page-sources.ts';

/** The ids of the sources that an account cites for a claim and against it, each once a side, in reading order. */
export interface EvidenceSides {
  for: readonly string[];
  against: readonly string[];
}

/** The sources cited within `<EvidenceFor>` and within `<EvidenceAgainst>`; one may stand on both sides. */
export function evidenceSides(uses: readonly ComponentUse[]): EvidenceSides {
  return { for: citedWithin('EvidenceFor', uses), against: citedWithin('EvidenceAgainst', uses) };
}

function citedWithin(name: string, uses: readonly ComponentUse[]): string[] {
  const frames = uses.filter((use) => use.name === name);
  const within = uses.filter((use) => frames.some((frame) => isWithin(use, frame)));
  return pageSources(within, () => []).cited.map(({ id }) => id);
}

function isWithin(use: ComponentUse, { line, column, end }: ComponentUse): boolean {
  const isAfter = use.line > line || (use.line === line && use.column > column);
  return isAfter && end !== undefined && (use.line < end.line || (use.line === end.line && use.column < end.column));
}
