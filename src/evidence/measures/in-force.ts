import { endOf, startOf } from '../../basics/partial-date.ts';
import type { Item } from './item-schema.ts';
import type { Measure } from './measure.ts';

/** `due` and `overdue` of what a measure demands by a day; `permitted` as long as nothing is demanded. */
export type State = 'banned' | 'capped' | 'allowed' | 'due' | 'overdue' | 'permitted' | 'unknown';

/** What of a measure an answer needs. */
export type Rule = Pick<
  Measure,
  | 'id'
  | 'resolution'
  | 'adopted'
  | 'paragraph'
  | 'basis'
  | 'kind'
  | 'limit'
  | 'unit'
  | 'from'
  | 'until'
  | 'exceptions'
  | 'anchor'
>;

/** What held for an item on a day. */
export interface Answer {
  state: State;
  /** The measure that decides; undefined where none holds. */
  rule?: Rule;
  /** The other measures that hold on that day, the one that began last first; absent where there are none. */
  beside?: readonly Rule[];
  /** A measure that was adopted by that day and begins after it. */
  ahead?: Rule;
  /** The last day for what the deciding measure demands. */
  due?: string;
  /** Whether earlier contracts could still run on that day; absent where the measure has no such term. */
  grace?: { until: string; running: boolean } | 'unknown';
}

type Asked = Pick<Item, 'grace' | 'due'>;

/**
 * What held for an item on a day (`YYYY-MM-DD`), by the measures that ban or cap it or demand something of it. Of several that hold, the one that
 * began last decides, of those that began together a ban, and the others are named beside it. After `asOf` nothing is
 * known, nor on a day of which it cannot be said whether a measure held, because its date is known by month or year only.
 */
export function inForce(item: Asked, rules: readonly Rule[], day: string, asOf: string): Answer {
  if (day > asOf) return { state: 'unknown' };
  const deciding = rules.filter(({ id, kind }) => STATES.has(kind) || Object.hasOwn(item.due, id));
  const held = deciding.filter((rule) => holds(rule, day) === true).sort(byDecision);
  const unclear = deciding.find((rule) => holds(rule, day) === undefined);
  if (unclear) return { state: 'unknown', rule: unclear, ...besides(held) };
  const [rule, ...others] = held;
  if (!rule) return { state: asksOnly(item, deciding) ? 'permitted' : 'allowed', ...aheadOf(deciding, day) };
  const grace = item.grace[rule.id];
  const answer = { ...stateBy(rule, item.due[rule.id], day), rule, ...besides(others), ...aheadOf(deciding, day) };
  if (grace === undefined) return answer;
  return { ...answer, grace: grace === 'unknown' ? grace : { until: grace, running: day <= grace } };
}

function besides(beside: readonly Rule[]): Pick<Answer, 'beside'> {
  return beside.length > 0 ? { beside } : {};
}

/** Whether nothing is banned or capped, but only demanded. */
function asksOnly({ due }: Asked, deciding: readonly Rule[]): boolean {
  return deciding.length > 0 && deciding.every(({ id }) => id in due);
}

function stateBy({ kind }: Rule, due: string | undefined, day: string): Pick<Answer, 'state' | 'due'> {
  if (due === undefined) return { state: STATES.get(kind) ?? 'unknown' };
  return { state: day <= due ? 'due' : 'overdue', due };
}

/**
 * The next measure that was adopted by a day and begins after it. One that was replaced before it began is named until
 * the day on which the one in its place was adopted.
 */
function aheadOf(rules: readonly Rule[], day: string): Pick<Answer, 'ahead'> {
  const coming = rules
    .filter(({ adopted, from }) => adopted !== undefined && adopted <= day && day < startOf(from))
    .sort((a, b) => startOf(a.from).localeCompare(startOf(b.from)));
  const [ahead] = coming.filter(({ from, until }) => until !== from || coming.every((rule) => rule.until === from));
  return ahead ? { ahead } : {};
}

const STATES: ReadonlyMap<string, State> = new Map([
  ['ban', 'banned'],
  ['cap', 'capped'],
]);

/** Whether a measure holds on a day; undefined where its dates are not exact enough to say. */
export function holds({ from, until }: Pick<Rule, 'from' | 'until'>, day: string): boolean | undefined {
  if (day < startOf(from) || (until !== undefined && day >= endOf(until))) return false;
  if (day < endOf(from) || (until !== undefined && day >= startOf(until))) return undefined;
  return true;
}

function byDecision(a: Rule, b: Rule): number {
  const rank = ({ kind }: Rule) => (kind === 'ban' ? 0 : 1);
  return startOf(b.from).localeCompare(startOf(a.from)) || rank(a) - rank(b);
}

/** A time during which one answer held; `to` is the last day, undefined where it still holds. */
export interface Period {
  from: string;
  to?: string;
  answer: Answer;
}

/** The answers over time, from a first day to `asOf`, each as long as it held. */
export function periodsOf(item: Asked, rules: readonly Rule[], first: string, asOf: string): Period[] {
  const lastDays = [...Object.values(item.grace), ...Object.values(item.due)];
  const endsAfter = lastDays.flatMap((day) => (day === 'unknown' ? [] : [dayAfter(day)]));
  const edges = rules.flatMap(({ from, until, adopted = from }) => [
    ...[startOf(adopted), startOf(from), endOf(from)],
    ...(until === undefined ? [] : [startOf(until), endOf(until)]),
  ]);
  const days = [...new Set([first, ...edges, ...endsAfter])].filter((day) => day >= first && day <= asOf).sort();
  const periods: Period[] = [];
  for (const day of days) {
    const answer = inForce(item, rules, day, asOf);
    const last = periods.at(-1);
    if (last && isSame(last.answer, answer)) continue;
    if (last) last.to = dayBefore(day);
    periods.push({ from: day, answer });
  }
  return periods;
}

function isSame(a: Answer, b: Answer): boolean {
  return a.state === b.state && named(a) === named(b) && running(a) === running(b);
}

/** The ids of all that an answer names. */
function named({ rule, beside = [], ahead }: Answer): string {
  return [rule?.id, ...beside.map(({ id }) => id), ahead?.id].join(' ');
}

function running({ grace }: Answer): boolean {
  return typeof grace === 'object' && grace.running;
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
