import { onceFor } from '../../basics/once-for.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { ALL_RESOLUTIONS, IN_FORCE } from '../../evidence/measures/resolution-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { TIMELINE } from '../../evidence/events/event-addresses.ts';
import { writtenPages, type PlaceOfUse, type WrittenPage } from './written-pages.ts';

/** What rests on a dataset. */
export interface DatasetUses {
  charts: readonly PlaceOfUse[];
  /** Pages that print its figures or show its rows. */
  pages: readonly PlaceOfUse[];
  /** Ids of the facts taken from it. */
  facts: readonly string[];
}

/** The pages that are made from one dataset. */
const MADE_FROM: Readonly<Record<string, PlaceOfUse>> = {
  events: { address: TIMELINE, label: 'Timeline' },
  measures: { address: IN_FORCE, label: 'What was in force when' },
  resolutions: { address: ALL_RESOLUTIONS, label: 'Every resolution' },
};

/** The charts, pages and facts that rest on the dataset with this id. */
export function datasetUses(id: string, content: Content): DatasetUses {
  const charts = [...content.charts].filter(([, { dataset }]) => dataset === id);
  const facts = factsByDataset(content.facts).get(id) ?? [];
  const pages = pagesByDataset(content).get(id) ?? [];
  const made = MADE_FROM[id];
  return {
    charts: charts.map(([chart, { title }]) => ({ address: chartAddresses(chart).page, label: title })),
    pages: [...[...pages].map(({ address, label }) => ({ address, label })), ...(made ? [made] : [])],
    facts: facts.map((fact) => fact.id),
  };
}

const factsByDataset = onceFor((facts: Content['facts']) =>
  Map.groupBy(facts.values(), ({ origin }) => origin?.dataset),
);

/** Dataset -> the pages that print its figures or show its rows, in order. */
const pagesByDataset = onceFor((content: Content) => {
  const byDataset = new Map<string, Set<WrittenPage>>();
  for (const page of writtenPages(content)) {
    for (const { name, props } of page.uses) {
      const named = props.id?.value ?? '';
      const id = name === 'Fact' ? content.facts.get(named)?.origin?.dataset : name === 'Table' ? named : undefined;
      if (id !== undefined) byDataset.set(id, (byDataset.get(id) ?? new Set()).add(page));
    }
  }
  return byDataset;
});
