import type { Page } from '../prose/page.ts';
import type { ClaimFrontMatter, Turn } from './claim-schema.ts';
import { endOf } from '../../basics/partial-date.ts';

/** A claim of the report as it was read and checked; its history is in order of date. */
export type Claim = Page<ClaimFrontMatter>;

/** How a claim stood on a day (`YYYY-MM-DD`): its last turn by then; undefined if it had none yet. */
export function standingOn(history: readonly Turn[], day: string): Turn | undefined {
  return history.findLast(({ date }) => endOf(date) <= day);
}

/** How a claim stands now. */
export function standingNow(history: readonly Turn[]): Turn {
  const last = history.at(-1);
  if (!last) throw new RangeError('A claim has at least one standing.');
  return last;
}

/** Claims in the order of the report: 2 before 10, 7a before 7b. */
export function inOrderOfReport(claims: Iterable<Claim>): Claim[] {
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return [...claims].sort((a, b) => compare(a.frontMatter.number, b.frontMatter.number) || compare(a.id, b.id));
}
