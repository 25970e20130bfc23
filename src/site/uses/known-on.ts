import { endOf } from '../../basics/partial-date.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Content } from '../../check/check-content.ts';
import type { Turn } from '../../accounts/claims/claim-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { timelineEvents, type TimelineEvent } from '../../evidence/events/timeline-events.ts';
import { inOrderOfReport, standingOn, type Claim } from '../../accounts/claims/claim.ts';

/** A claim as it stood on a day. */
export interface KnownClaim {
  claim: Claim;
  turn: Turn;
}

/** An event as it could be told on a day: without its summary where that rests on something later. */
interface KnownEvent extends Omit<TimelineEvent, 'summary'> {
  summary: string | undefined;
}

/** What could be known on a day. */
export interface Known {
  claims: readonly KnownClaim[];
  figures: readonly ResolvedFact[];
  events: readonly KnownEvent[];
}

type Evidence = Pick<Content, 'claims' | 'facts' | 'sources' | 'datasets' | 'site'>;

/**
 * The claims, their figures and the events as they could be known on a day (`YYYY-MM-DD`). A source was known when it
 * was out; one without a date is known only today. A figure is there if all of its sources were out, an event if one was.
 */
export function knownOn(day: string, evidence: Evidence): Known {
  const claims = inOrderOfReport(evidence.claims.values());
  return {
    claims: claims.flatMap((claim) => {
      const turn = standingOn(claim.frontMatter.history, day);
      return turn ? [{ claim, turn }] : [];
    }),
    figures: figuresOf(claims, evidence).filter(({ sources }) => isKnown(sources, day, evidence)),
    events: timelineEvents(evidence.datasets).flatMap((event) => asToldOn(day, event, evidence) ?? []),
  };
}

/** The figures that bear on any claim, each once. */
function figuresOf(claims: readonly Claim[], { facts }: Evidence): ResolvedFact[] {
  const ids = new Set(claims.flatMap(({ frontMatter }) => frontMatter.facts));
  return [...ids].flatMap((id) => facts.get(id) ?? []);
}

function isKnown(ids: readonly string[], day: string, { sources, site }: Evidence): boolean {
  return ids.length > 0 && ids.every((id) => wasOut(sources.get(id), day, site.asOf));
}

/** True if a source was out by a day; one without a date is known only today. */
export function wasOut(source: Source | undefined, day: string, today: string): boolean {
  if (!source) return false;
  return source.published === undefined ? day >= today : endOf(source.published) <= day;
}

/** The event with the sources that were out; undefined if it was still to come, or none of them was. */
function asToldOn(day: string, event: TimelineEvent, { sources, site }: Evidence): KnownEvent | undefined {
  const out = event.sources.filter((id) => wasOut(sources.get(id), day, site.asOf));
  if (out.length === 0 || endOf(event.date) > day) return undefined;
  const isLater = ({ published }: Source) => published !== undefined && endOf(published) > day;
  const withHindsight = event.sources.flatMap((id) => sources.get(id) ?? []).some(isLater);
  return { ...event, sources: out, summary: withHindsight ? undefined : event.summary };
}
