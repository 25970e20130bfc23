import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { idsOf } from '../../accounts/prose/page-sources.ts';
import { onceFor } from '../../basics/once-for.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { CHANGES, changesOn, dayAddress } from '../../evidence/changes/changes.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { factAddress } from '../../evidence/facts/fact-list.ts';
import { writtenPages } from './written-pages.ts';

type Dated = Pick<
  Content,
  'pages' | 'claims' | 'resolutions' | 'facts' | 'datasets' | 'charts' | 'changes' | 'editions'
>;

/** The days on which pages last changed, as far as the content says: address -> the latest of the days it gives. */
export const lastChanged = onceFor((content: Dated): ReadonlyMap<string, string> => {
  const { pages, claims, facts, datasets, charts, changes, editions } = content;
  const days = new Map<string, string>();
  const note = (address: string, day: string | undefined) => {
    if (day !== undefined && day > (days.get(address) ?? '')) days.set(address, day);
  };
  for (const { address, frontMatter } of [...pages.values(), ...claims.values()]) note(address, frontMatter.reviewed);
  for (const { id, compiledOn } of datasets.values()) note(datasetAddress(id), compiledOn);
  for (const [id, { dataset }] of charts) note(chartAddresses(id).page, datasets.get(dataset)?.compiledOn);
  for (const { date, pages: touched, claims: ids, facts: named, datasets: tables } of changes.values()) {
    const figures = named.map((id) => factAddress(id, facts).replace(/#.*/, ''));
    for (const address of [
      CHANGES,
      dayAddress(date),
      ...touched,
      ...ids.map(claimAddress),
      ...tables.map(datasetAddress),
      ...figures,
    ])
      note(address, date);
  }
  for (const { address, uses } of writtenPages(content))
    note(address, changesOn(changes.values(), { facts: idsOf(uses, 'Fact') })[0]?.date);
  for (const { day } of editions) for (const address of [CHANGES, dayAddress(day)]) note(address, day);
  return days;
});
