import { standingNow } from '../../accounts/claims/claim.ts';
import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { HOME } from '../../accounts/prose/page.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { eventAnchor, TIMELINE } from '../../evidence/events/event-addresses.ts';
import { timelineEvents } from '../../evidence/events/timeline-events.ts';
import { IN_FORCE, itemAddress } from '../../evidence/measures/resolution-addresses.ts';
import { describeSource } from '../../evidence/sources/describe-source.ts';
import { listedSource, SOURCES } from '../../evidence/sources/source-addresses.ts';
import { listedTerm } from '../../evidence/terms/term-addresses.ts';
import type { SearchThing } from './search-thing.ts';

/** What a search may find, apart from the lists: the pages by what they are, and the entries of lists by themselves. */
export function searchThings(content: Content): SearchThing[] {
  return [...pages(content), ...evidencePages(content), ...terms(content), ...events(content), ...sources(content)];
}

function pages({ pages, claims, resolutions }: Content): SearchThing[] {
  return [
    ...[...pages.values()].map(({ id, address, frontMatter }) => ({
      address,
      kind: frontMatter.question !== undefined || id === HOME ? ('chapter' as const) : ('page' as const),
    })),
    ...[...claims.values()].map(({ address, frontMatter: { history } }) => ({
      address,
      kind: 'claim' as const,
      standing: STANDING_WORDS[standingNow(history).standing].label,
    })),
    { address: IN_FORCE, kind: 'page' },
    ...[...resolutions.values()].map(({ address }) => ({ address, kind: 'resolution' as const })),
  ];
}

function evidencePages({ charts, datasets, items }: Content): SearchThing[] {
  return [
    ...[...charts.keys()].map((id) => ({ address: chartAddresses(id).page, kind: 'chart' as const })),
    ...[...datasets.keys()].map((id) => ({ address: datasetAddress(id), kind: 'data' as const })),
    ...[...items.keys()].map((id) => ({ address: itemAddress(id), kind: 'item' as const })),
  ];
}

function terms({ glossary }: Content): SearchThing[] {
  return [...glossary.values()].map(({ id, kind, name, names, romanised, aliases, explanation }) => ({
    address: listedTerm(id),
    kind,
    entry: { title: name, note: explanation, also: [...Object.values(names), romanised ?? '', ...aliases].join(' · ') },
  }));
}

function events({ datasets }: Content): SearchThing[] {
  return timelineEvents(datasets).map(({ id, date, title, summary, actors }) => ({
    address: `${TIMELINE}#${eventAnchor(id)}`,
    kind: 'event' as const,
    entry: { title, note: `${dateInWords(date)}. ${summary}`, also: actors.join(' · ') },
  }));
}

function sources({ sources, site }: Content): SearchThing[] {
  return [...sources.values()].map((source) => {
    const { publisher, title, published, remarks } = describeSource(source, site.language);
    return {
      address: `${SOURCES}#${listedSource(source.id)}`,
      kind: 'source' as const,
      entry: { title, note: `${publisher}, ${published}`, also: remarks },
    };
  });
}
