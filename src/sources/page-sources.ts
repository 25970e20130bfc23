import type { ComponentUse } from '../records/mdx-document.ts';

/** A cited source with its number on the page and how often it is cited there. */
export interface NumberedSource {
  id: string;
  number: number;
  times: number;
}

/** Numbers the sources that a page cites, in reading order; a source cited again keeps its number. */
export function numberCitations(uses: readonly ComponentUse[]): Map<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const id of uses.map(citedId).filter((cited) => cited !== undefined)) {
    const source = numbered.get(id) ?? { id, number: numbered.size + 1, times: 0 };
    numbered.set(id, { ...source, times: source.times + 1 });
  }
  return numbered;
}

function citedId(use: ComponentUse): string | undefined {
  if (use.name === 'Cite') return use.props.id?.value;
  if (use.name === 'Quote') return use.props.cite?.value;
  return undefined;
}

/** The ids that a component of one kind names on a page, in reading order, each once. */
export function idsOf(uses: readonly ComponentUse[], component: string): string[] {
  const ids = uses.filter((use) => use.name === component).map((use) => use.props.id?.value);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
