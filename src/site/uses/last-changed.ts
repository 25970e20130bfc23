import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { CHANGES, dayAddress } from '../../evidence/changes/changes.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';

type Dated = Pick<Content, 'pages' | 'claims' | 'datasets' | 'charts' | 'changes' | 'editions'>;

/** The days on which pages last changed, as far as the content says: address -> the latest of the days it gives. */
export function lastChanged({ pages, claims, datasets, charts, changes, editions }: Dated): Map<string, string> {
  const days = new Map<string, string>();
  const note = (address: string, day: string | undefined) => {
    if (day !== undefined && day > (days.get(address) ?? '')) days.set(address, day);
  };
  for (const { address, frontMatter } of [...pages.values(), ...claims.values()]) note(address, frontMatter.reviewed);
  for (const { id, compiledOn } of datasets.values()) note(datasetAddress(id), compiledOn);
  for (const [id, { dataset }] of charts) note(chartAddresses(id).page, datasets.get(dataset)?.compiledOn);
  for (const { date, pages: touched, claims: ids } of changes.values())
    for (const address of [CHANGES, dayAddress(date), ...touched, ...ids.map(claimAddress)]) note(address, date);
  for (const { day } of editions) for (const address of [CHANGES, dayAddress(day)]) note(address, day);
  return days;
}
