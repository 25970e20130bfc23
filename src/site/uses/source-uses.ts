import { rowSources } from '../../evidence/datasets/dataset.ts';
import { rowAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { factUses } from './fact-uses.ts';
import type { Content } from '../../check/check-content.ts';
import { factAddress } from '../../evidence/facts/fact-list.ts';
import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { writtenPages, type PlaceOfUse } from './written-pages.ts';
import { sourceAnchor } from '../../accounts/prose/citation-places.ts';
import { idsOf, pageSources, type SourcesOf } from '../../accounts/prose/page-sources.ts';
import { sourcesIn } from './sources-of.ts';

/**
 * For each source the places that rest on it: the pages, then claims, resolutions, the glossary with its maps, the list of
 * figures by the first that no page prints, and the datasets, each by its first row. Each page and dataset once.
 */
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
  for (const [map, { title, sources }] of content.maps) {
    for (const id of sources) add(id, { address: `/glossary/#map-${map}`, label: `Map: ${title}` });
  }
  for (const [id, fact] of factsOffPages(content)) {
    add(id, { address: factAddress(fact, content.facts), label: 'Figures' });
  }
  for (const dataset of content.datasets.values()) {
    const rows = dataset.rows.flatMap((row) => rowSources(dataset, row).map((id) => [id, row] as const)).reverse();
    for (const [id, row] of new Map(rows)) add(id, { address: rowAddress(dataset, row), label: dataset.title });
  }
  return uses;
}

/** Source -> the first fact that rests on it and that no page prints. */
function factsOffPages(content: Content): Map<string, string> {
  const printed = factUses(content);
  const others = [...content.facts.values()].filter(({ id }) => !printed.has(id)).toReversed();
  return new Map(others.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const)));
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
