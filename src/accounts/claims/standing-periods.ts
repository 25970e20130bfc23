import { dateInWords, endOf } from '../../basics/partial-date.ts';
import type { ClaimStanding, Turn } from './claim-schema.ts';
import { STANDING_WORDS } from './claim-words.ts';

/** A time during which a claim stood in one way. `from` and `to` are shares of the whole time, between 0 and 1. */
export interface StandingPeriod {
  standing: ClaimStanding;
  from: number;
  to: number;
}

interface Span {
  /** The first and the last day (`YYYY-MM-DD`). */
  from: string;
  to: string;
}

/** The standings of a claim as parts of a time; turns that change nothing lengthen the one before. */
export function standingPeriods(history: readonly Turn[], { from, to }: Span): StandingPeriod[] {
  const [first, whole] = [dayNumber(from), Math.max(1, dayNumber(to) - dayNumber(from))];
  const shareOf = (day: string) => Math.min(1, Math.max(0, (dayNumber(day) - first) / whole));
  const changes = changesIn(history);
  return changes.map(({ date, standing }, index) => {
    const next = changes[index + 1];
    return { standing, from: shareOf(endOf(date)), to: next ? shareOf(endOf(next.date)) : 1 };
  });
}

/** The standings of a claim in a sentence: "Contested from 3 April 2018, supported from 2021." */
export function standingsInWords(history: readonly Turn[]): string {
  const parts = changesIn(history).map(
    ({ date, standing }) => `${STANDING_WORDS[standing].label.toLowerCase()} from ${dateInWords(date)}`,
  );
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** The turns at which the standing became another. */
function changesIn(history: readonly Turn[]): Turn[] {
  return history.filter(({ standing }, index) => standing !== history[index - 1]?.standing);
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
