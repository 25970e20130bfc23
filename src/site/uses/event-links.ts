import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { menuOf } from '../../accounts/prose/menu.ts';
import { splitIds } from '../../accounts/prose/vocabulary.ts';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';

export interface EventLink {
  address: string;
  label: string;
}

interface Written {
  pages: Iterable<Page>;
  claims: Iterable<Claim>;
  /** The accounts of resolutions; the event of one is named after it: `resolution-1234`. */
  resolutions: Iterable<{ id: string; address: string }>;
}

/** Where else an event is treated: the pages of the menu that cite one of its sources, and the claims that name it. */
export function eventLinks({ id, sources }: TimelineEvent, { pages, claims, resolutions }: Written): EventLink[] {
  const all = [...pages];
  const telling = menuOf(all).filter((entry) => all.some((page) => page.id === entry.id && cites(page, sources)));
  const named = inOrderOfReport(claims).filter(({ frontMatter }) => frontMatter.events.includes(id));
  const own = [...resolutions].filter((resolution) => id === `resolution-${resolution.id}`);
  return [
    ...own.map((resolution) => ({ address: resolution.address, label: `Resolution ${resolution.id}` })),
    ...telling.map(({ address, label }) => ({ address, label })),
    ...named.map((claim) => ({ address: claimAddress(claim.id), label: `Claim ${claim.frontMatter.number}` })),
  ];
}

function cites({ uses }: Page, sources: readonly string[]): boolean {
  return uses.some(({ name, props }) => {
    const named = name === 'Cite' ? props.id?.value : name === 'Quote' ? props.cite?.value : undefined;
    return splitIds(named ?? '').some((source) => sources.includes(source));
  });
}
