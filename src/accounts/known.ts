import { fullAddress } from '../basics/full-address.ts';
import { findChart } from '../charts/model/find-chart.ts';
import type { ChartModel } from '../charts/model/chart-types.ts';
import type { ChartSpec } from '../charts/specification/chart-schema.ts';
import type { ReadDatasets } from '../evidence/datasets/dataset-kind.ts';
import type { ChartEvent } from '../evidence/events/event-kind.ts';
import type { ReadFacts } from '../evidence/facts/fact-kind.ts';
import { unprintable } from '../evidence/facts/unprintable.ts';
import type { ReadSite } from '../evidence/site/site-kind.ts';
import type { ReadSources } from '../evidence/sources/source-kind.ts';
import type { GlossaryEntry } from '../evidence/terms/glossary-schema.ts';
import { ID_KINDS, type IdKind, type Named, type WholeSite } from '../records/reading/kind.ts';
import { rememberLast } from '../records/reading/remember-by-file.ts';
import type { Known } from './rules/page-rule.ts';

/** What prose is held against, of the kinds that are read before it. */
export interface Evidence {
  site: ReadSite;
  sources: Pick<ReadSources, 'value'>;
  datasets: Pick<ReadDatasets, 'value'>;
  facts: Pick<ReadFacts, 'value'>;
  events: { value: readonly ChartEvent[] };
  glossary: { value: ReadonlyMap<string, Pick<GlossaryEntry, 'id' | 'name'>> };
  charts: { value: ReadonlyMap<string, ChartSpec> };
}

const sameKnown = rememberLast<Known>();

/** What the rules of pages know of the rest; the same object as long as nothing has changed but prose. */
export function knownToPages(evidence: Evidence, whole: WholeSite): Known {
  return sameKnown(whole.madeFrom, () => makeKnown(evidence, whole));
}

function makeKnown(evidence: Evidence, { names, anchors, assets }: WholeSite): Known {
  const { site, sources, datasets, facts, glossary } = evidence;
  const each = <T>(pick: (named: Named) => T) =>
    Object.fromEntries(ID_KINDS.map((kind) => [kind, pick(names[kind])])) as Record<IdKind, T>;
  return {
    ids: each(({ ids }) => ids),
    keptIn: each(({ keptIn }) => keptIn),
    unprintable: unprintable(facts.value),
    facts: facts.value,
    termNames: namesOf(glossary.value.values()),
    datasets: datasets.value,
    chartNamed: (id) => drawn(id, evidence),
    anchors,
    assets,
    sources: sources.value,
    sourceUrls: new Set([...sources.value.values()].flatMap(({ url }) => url ?? [])),
    asOf: site.value?.asOf,
    origin: site.value ? fullAddress('/', site.value).slice(0, -1) : '',
  };
}

function namesOf(entries: Iterable<Pick<GlossaryEntry, 'id' | 'name'>>): ReadonlyMap<string, string> {
  return new Map([...entries].map(({ id, name }) => [name.toLowerCase(), id]));
}

/** What is wrong with a chart is told where the chart is written. */
function drawn(id: string, { charts, datasets, events, facts }: Evidence): ChartModel | undefined {
  try {
    return findChart(id, {
      charts: charts.value,
      datasets: datasets.value,
      events: events.value,
      facts: facts.value,
    });
  } catch {
    return undefined;
  }
}
