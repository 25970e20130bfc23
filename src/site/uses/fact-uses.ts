import { figureAnchor } from '../../evidence/facts/fact-addresses.ts';
import { writtenPages, type PlaceOfUse } from './written-pages.ts';
import type { Content } from '../../check/check-content.ts';
import { idsOf } from '../../accounts/prose/page-sources.ts';

/** For each fact the places where a page prints it: pages, claims, resolutions. Each page once. */
export function factUses(content: Content): Map<string, PlaceOfUse[]> {
  const uses = new Map<string, PlaceOfUse[]>();
  for (const { address, label, uses: used } of writtenPages(content)) {
    for (const id of idsOf(used, 'Fact'))
      uses.set(id, [...(uses.get(id) ?? []), { address: `${address}#${figureAnchor(id)}`, label }]);
  }
  return uses;
}
