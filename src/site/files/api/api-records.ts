import type { z } from 'astro/zod';
import { fullAddress } from '../../../basics/full-address.ts';
import { inOrderOfReport, standingNow, standingOn } from '../../../accounts/claims/claim.ts';
import { claimAddress } from '../../../accounts/claims/claim-addresses.ts';
import { chartAddresses } from '../../../charts/chart-addresses.ts';
import type { Content } from '../../../check/check-content.ts';
import { eventAnchor, TIMELINE } from '../../../evidence/events/event-addresses.ts';
import { timelineEvents } from '../../../evidence/events/timeline-events.ts';
import { FACTS, listedFact } from '../../../evidence/facts/fact-addresses.ts';
import { printFactText } from '../../../evidence/facts/fact-text.ts';
import { printFact } from '../../../evidence/facts/print-fact.ts';
import { measuresOf } from '../../../evidence/measures/measure.ts';
import { measureAddress } from '../../../evidence/measures/resolution-addresses.ts';
import { stateOf } from '../../../evidence/sources/describe-source.ts';
import { gradeOf } from '../../../evidence/sources/grade.ts';
import { listedSource, SOURCES } from '../../../evidence/sources/source-addresses.ts';
import { chartEdition } from '../../uses/chart-edition.ts';
import type * as schema from './api-schema.ts';

type Records<Name extends Exclude<keyof typeof schema, 'apiFileSchema'>> = z.output<(typeof schema)[Name]>[];

/** Every figure and date that pages print. */
export function factRecords({ facts, site }: Content): Records<'factRecord'> {
  return [...facts.values()].map((fact) => ({
    id: fact.id,
    page: fullAddress(`${FACTS}#${listedFact(fact.id)}`, site),
    sources: [...fact.sources],
    text: fact.value === null && fact.date === undefined ? (fact.statement ?? '') : printFact(fact).text,
    value: typeof fact.value === 'object' && fact.value !== null ? [fact.value[0], fact.value[1]] : fact.value,
    unit: fact.unit,
    date: fact.date ?? null,
    attribution: fact.attribution,
    standing: fact.standing,
    statement: fact.statement ?? null,
    note: fact.note ?? null,
  }));
}

/** Every claim in the order of the report; its history stands in the file of the ledger. */
export function claimRecords({ claims, facts, site }: Content): Records<'claimRecord'> {
  return inOrderOfReport(claims.values()).map(({ id, frontMatter: { number, claim, history, reviewed } }) => ({
    ...{ id, number, reviewed, page: fullAddress(claimAddress(id), site), claim: printFactText(claim, facts) },
    sources: [...new Set(history.flatMap(({ sources }) => sources))],
    then: standingOn(history, site.claims?.thenUntil ?? site.asOf)?.standing ?? null,
    now: standingNow(history).standing,
  }));
}

/** Every event in order of time. */
export function eventRecords({ datasets, site }: Content): Records<'eventRecord'> {
  return timelineEvents(datasets).map(({ actors, sources, ...event }) => ({
    ...event,
    page: fullAddress(`${TIMELINE}#${eventAnchor(event.id)}`, site),
    actors: [...actors],
    sources: [...sources],
  }));
}

/** Every measure in the order of its table. */
export function measureRecords({ datasets, site }: Content): Records<'measureRecord'> {
  return measuresOf(datasets).map((measure) => {
    const {
      id,
      resolution,
      paragraph,
      area,
      item,
      kind,
      limit,
      unit,
      from,
      until = null,
      status,
      note,
      sources,
    } = measure;
    const page = fullAddress(measureAddress(measure), site);
    return {
      ...{ id, page, resolution, paragraph, area, item, kind, limit, unit, from, until, status, note },
      sources: [...sources],
    };
  });
}

/** Every source in the order of its files. */
export function sourceRecords({ sources, links, site }: Content): Records<'sourceRecord'> {
  return [...sources.values()].map((source) => {
    const {
      id,
      kind,
      publisher,
      title,
      describedTitle,
      published = null,
      language,
      url = null,
      archive = null,
    } = source;
    const page = fullAddress(`${SOURCES}#${listedSource(id)}`, site);
    const link = links.get(url ?? '');
    return {
      id,
      page,
      kind,
      grade: gradeOf(source),
      publisher,
      title,
      titleDescribed: describedTitle,
      published,
      language,
      url,
      archive,
      link: link ? { state: stateOf(link, source), checked: link.checked } : null,
    };
  });
}

/** Every chart, with its files. */
export function chartRecords(content: Content): Records<'chartRecord'> {
  return [...content.charts.keys()].map((id) => {
    const { model, dataset, sources, site } = chartEdition(id, content);
    const { page, ...addresses } = chartAddresses(id);
    const inFull = (path: string) => fullAddress(path, site);
    return {
      ...{ id, page: inFull(page), title: model.title, subtitle: model.subtitle, dataset: dataset.id },
      sources: sources.map((source) => source.id),
      files: {
        csv: inFull(addresses.csv),
        json: inFull(addresses.json),
        svg: inFull(addresses.svg),
        png: inFull(addresses.png),
      },
    };
  });
}
