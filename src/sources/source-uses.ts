import { usesOfClaim } from '../claims/claim-uses.ts';
import type { Content } from '../records/check-content.ts';
import type { ComponentUse } from '../records/mdx-document.ts';
import { HOME } from '../records/menu.ts';
import { sourceAnchor } from './citation-places.ts';
import { idsOf, pageSources, type SourcesOf } from './page-sources.ts';
import { sourcesIn } from './sources-of.ts';

/** A place that rests on a source, with a short name. */
export interface PlaceOfUse {
  address: string;
  label: string;
}

/** For each source the places that rest on it: the pages, then claims, resolutions and the glossary. Each page once. */
export function sourceUses(content: Content): Map<string, PlaceOfUse[]> {
  const uses = new Map<string, PlaceOfUse[]>();
  const add = (id: string, place: PlaceOfUse) => uses.set(id, [...(uses.get(id) ?? []), place]);
  const sourcesOf = sourcesIn(content);
  for (const { address, label, uses: used } of writtenPages(content)) {
    for (const [id, anchor] of placesOnPage(used, sourcesOf)) add(id, { address: `${address}#${anchor}`, label });
  }
  for (const { id: term, name, sources } of content.glossary.values()) {
    for (const id of sources) add(id, { address: `/glossary/#${term}`, label: `Glossary: ${name}` });
  }
  return uses;
}

/** A page that an editor wrote, with what its text names. */
export interface WrittenPage {
  address: string;
  label: string;
  uses: readonly ComponentUse[];
}

/** The pages, claims and resolutions of the site, each in its order. */
export function writtenPages({ pages, claims, resolutions }: Content): WrittenPage[] {
  const inOrder = [...pages.values()].sort((a, b) => a.frontMatter.order - b.frontMatter.order);
  return [
    ...inOrder.map(({ id, address, uses, frontMatter: { title, navigation } }) => ({
      address,
      label: navigation ?? (id === HOME ? 'Start' : title),
      uses,
    })),
    ...[...claims.values()].map((claim) => ({
      address: claim.address,
      label: `Claim ${claim.frontMatter.number}`,
      uses: usesOfClaim(claim),
    })),
    ...[...resolutions.values()].map(({ id, address, uses }) => ({ address, label: `Resolution ${id}`, uses })),
  ];
}

/** Source -> where it is found on a page: its entry in the list, else the first chart that shows it. */
function placesOnPage(uses: readonly ComponentUse[], sourcesOf: SourcesOf): Map<string, string> {
  const { cited, behind, charted } = pageSources(uses, sourcesOf);
  const charts = idsOf(uses, 'Chart').map((id) => ({ id, sources: new Set(sourcesOf({ kind: 'chart', id })) }));
  return new Map([
    ...[...cited, ...behind].map(({ id, number }) => [id, sourceAnchor(number)] as const),
    ...charted.map((id) => {
      const chart = charts.find(({ sources }) => sources.has(id));
      return [id, `chart-${chart?.id ?? ''}`] as const;
    }),
  ]);
}
