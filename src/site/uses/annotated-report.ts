import { evidenceSides } from '../../accounts/claims/evidence-sides.ts';
import { knownDays } from '../../accounts/claims/claim-addresses.ts';
import type { ClaimStanding, Turn } from '../../accounts/claims/claim-schema.ts';
import { inOrderOfReport, standingOn, type Claim } from '../../accounts/claims/claim.ts';
import type { Content } from '../../check/check-content.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { wasOut } from './known-on.ts';

/** As many days can be chosen from; src/styles/annotated.css has a rule for each place. */
export const MOST_DAYS = 6;

/** A day on which the report is looked at. */
export interface ReportDay {
  /** `2018-04-03`, or `today`: its name in addresses. */
  name: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** From 1; it joins a day to what is shown for it in the style sheet. */
  place: number;
}

/** How a claim stood on one or several of the days. */
export interface Stand {
  turn: Turn;
  /** The places of the days on which it stood so, in order. */
  places: readonly number[];
  /** How it stood last on an earlier day, if otherwise. */
  was: { standing: ClaimStanding; day: string } | undefined;
}

/** A source that is cited for a claim or against it. `from` is the place of the first day on which it was out. */
export interface EvidenceMark {
  source: Source;
  from: number;
}

/** A claim with how it stood on each day, and the evidence on each side. */
export interface AnnotatedClaim {
  claim: Claim;
  stands: readonly Stand[];
  for: readonly EvidenceMark[];
  against: readonly EvidenceMark[];
}

/** The claims of the report in its order, on the days for which the site tells what was known. */
export interface AnnotatedReport {
  days: readonly ReportDay[];
  claims: readonly AnnotatedClaim[];
}

type Evidence = Pick<Content, 'claims' | 'sources' | 'site'>;

/** The report with its claims as they stood on each day that site.yaml names, and today; the last days where there are too many. */
export function annotatedReport(evidence: Evidence): AnnotatedReport {
  const named = [...knownDays(evidence.site)].slice(-MOST_DAYS);
  const days = named.map(([name, day], index) => ({ name, day, place: index + 1 }));
  const claims = inOrderOfReport(evidence.claims.values()).map((claim) => annotate(claim, days, evidence));
  return { days, claims };
}

/** A claim that came to stand otherwise between two days. */
export interface Move {
  claim: Claim;
  from: ClaimStanding;
  to: ClaimStanding;
}

/** The claims that stood on a day otherwise than on an earlier one; a first standing is no move. */
export function movesBetween(before: ReportDay, day: ReportDay, claims: readonly AnnotatedClaim[]): Move[] {
  return claims.flatMap((each) => {
    const [from, to] = [before, day].map(({ place }) => standAt(place, each)?.turn.standing);
    return from && to && from !== to ? [{ claim: each.claim, from, to }] : [];
  });
}

/** How a claim stood on the day at this place; undefined where it had no standing yet. */
export function standAt(place: number, { stands }: AnnotatedClaim): Stand | undefined {
  return stands.find(({ places }) => places.includes(place));
}

function annotate(claim: Claim, days: readonly ReportDay[], evidence: Evidence): AnnotatedClaim {
  const sides = evidenceSides(claim.uses);
  return {
    claim,
    stands: standsOn(claim.frontMatter.history, days),
    for: marksOf(sides.for, days, evidence),
    against: marksOf(sides.against, days, evidence),
  };
}

function standsOn(history: readonly Turn[], days: readonly ReportDay[]): Stand[] {
  const byTurn = Map.groupBy(days, ({ day }) => standingOn(history, day));
  return [...byTurn].flatMap(([turn, on]) => {
    if (!turn) return [];
    const places = on.map(({ place }) => place);
    const earlier = days.filter(({ place }) => place < (places[0] ?? 0));
    return [{ turn, places, was: lastOtherwise(turn.standing, history, earlier) }];
  });
}

function lastOtherwise(standing: ClaimStanding, history: readonly Turn[], days: readonly ReportDay[]): Stand['was'] {
  const stood = days.flatMap(({ day }) => {
    const then = standingOn(history, day)?.standing;
    return then ? [{ standing: then, day }] : [];
  });
  return stood.findLast((each) => each.standing !== standing);
}

function marksOf(ids: readonly string[], days: readonly ReportDay[], { sources, site }: Evidence): EvidenceMark[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    const first = days.find(({ day }) => wasOut(source, day, site.asOf));
    return source && first ? [{ source, from: first.place }] : [];
  });
}
