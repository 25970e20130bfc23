import { dateInWords, endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { Slot, SlotLabel } from './chart-types.ts';

/** What the slots of a date axis are. */
export type TimeUnit = 'day' | 'month' | 'year';

/** The precision of dates; mixed ones have no axis of their own. */
export type Precision = TimeUnit | 'other';

const MOST_LABELS = { wide: 16, narrow: 7 };
const MONTHS_LABELLED_SINGLY = 14;
const DAYS_LABELLED_SINGLY = 14;
const MONTHS_FROM_DAYS = 24;
const LENGTHS: Record<number, TimeUnit> = { 4: 'year', 7: 'month' };
const DAY = /^\d{4}-\d\d-\d\d$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The precision that all dates share. */
export function precisionOf(dates: readonly string[]): Precision {
  const [first, ...others] = new Set(dates.map(unitOf));
  return first === undefined || others.length > 0 ? 'other' : first;
}

function unitOf(date: string): Precision {
  return LENGTHS[date.length] ?? (DAY.test(date) ? 'day' : 'other');
}

/** The precision of an axis: days that are listed, with others between them, make no axis of days. */
function precisionOfAxis(slots: readonly Slot[]): Precision {
  const precision = precisionOf(slots.map((slot) => slot.key));
  const [first, last] = [slots[0], slots.at(-1)];
  if (precision !== 'day' || !first || !last) return precision;
  return ordinal(last.key, 'day') - ordinal(first.key, 'day') + 1 === slots.length ? 'day' : 'other';
}

/** The days, months or years of a date: one, or each of an interval. */
export function slotKeys(date: string): string[] {
  const [from = '', to] = date.split('/');
  const precision = precisionOf([from]);
  if (to === undefined || precision === 'other' || precisionOf([from, to]) !== precision) return [date];
  return timeSlots([from, to], precision).map(({ key }) => key);
}

/** Every day, month or year from the first to the last date: those that the data skips are slots without a figure. */
export function timeSlots(dates: readonly string[], precision: TimeUnit): Slot[] {
  const sorted = [...new Set(dates)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [ordinal(first, precision), ordinal(last, precision)];
  return Array.from({ length: to - from + 1 }, (_, index) => slotAt(from + index, precision));
}

/** How many days, months or years there are from one date to another, both included. */
export function placesBetween(first: string, last: string, precision: TimeUnit): number {
  return ordinal(last, precision) - ordinal(first, precision) + 1;
}

/** Where a day lies on an axis of slots: 0 is the beginning of the first. Undefined outside the axis. */
export function positionOf(date: string, slots: readonly Slot[]): number | undefined {
  const precision = precisionOfAxis(slots);
  const first = slots[0];
  if (precision === 'other' || first === undefined || !isDateText(date)) return undefined;
  const day = startOf(date);
  const at = ordinal(day, precision) - ordinal(first.key, precision) + partOfSlot(day, precision);
  return at >= 0 && at <= slots.length ? at : undefined;
}

const MOST_MONTHS = 30;

/** The slots of an axis that holds all of these dates, whatever their precision: months for a short time, else years. */
export function spanSlots(dates: readonly string[]): Slot[] {
  const known = dates.filter(isDateText);
  const starts = known.map(startOf).sort();
  const ends = known.map((date) => (date.endsWith('..') ? startOf(date) : endOf(date))).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = ordinal(last, 'month') - ordinal(first, 'month') + 1;
  const [precision, length] = months <= MOST_MONTHS ? (['month', 7] as const) : (['year', 4] as const);
  return timeSlots([first.slice(0, length), last.slice(0, length)], precision);
}

/** Where a date begins and ends on an axis of slots, cut off at its ends; undefined outside the axis. */
export function spanOf(date: string, slots: readonly Slot[]): [number, number] | undefined {
  const precision = precisionOfAxis(slots);
  const first = slots[0];
  if (precision === 'other' || first === undefined || !isDateText(date)) return undefined;
  const place = (day: string) => ordinal(day, precision) - ordinal(first.key, precision) + partOfSlot(day, precision);
  const from = place(startOf(date));
  const to = date.endsWith('..') ? slots.length : place(endOf(date)) + partOfDay(precision);
  return to < 0 || from > slots.length ? undefined : [Math.max(0, from), Math.min(slots.length, to)];
}

/** What one slot is called. */
export function slotWordOf(slots: readonly Slot[]): string {
  const precision = precisionOfAxis(slots);
  return precision === 'other' ? 'year' : precision;
}

/** The labels of an axis: years under the middle of their months, every slot where there are few, every n-th else. */
export function slotLabels(slots: readonly Slot[]): SlotLabel[] {
  const precision = precisionOfAxis(slots);
  if (precision === 'day' && slots.length > DAYS_LABELLED_SINGLY) return thinned(labelsOfDays(slots));
  if (precision === 'month' && slots.length > MONTHS_LABELLED_SINGLY) return thinned(yearsOfMonths(slots));
  const labels = slots.map(({ key, words }, index) => ({ at: index + 0.5, text: precision === 'year' ? key : words }));
  return precision === 'other' || precision === 'day'
    ? labels.map((label) => ({ ...label, wide: true, narrow: true }))
    : thinned(labels);
}

/** The borders between years on an axis of months or days. */
export function yearBorders(slots: readonly Slot[]): number[] {
  const precision = precisionOfAxis(slots);
  if (precision !== 'month' && precision !== 'day') return [];
  return bordersAt(slots, precision === 'month' ? '-01' : '-01-01');
}

/** The slots with which something new begins, the first, and the end of the axis. */
function bordersAt(slots: readonly Slot[], begins: string): number[] {
  const starts = slots.flatMap((slot, index) => (slot.key.endsWith(begins) ? [index] : []));
  return [...new Set([0, ...starts, slots.length])];
}

function yearsOfMonths(slots: readonly Slot[]): { at: number; text: string }[] {
  return between(yearBorders(slots), 4, (start) => slots[start]?.key.slice(0, 4) ?? '');
}

/** Months under the middle of their days, or years where there are many. */
function labelsOfDays(slots: readonly Slot[]): { at: number; text: string }[] {
  const months = bordersAt(slots, '-01');
  if (months.length <= MONTHS_FROM_DAYS)
    return between(months, 7, (start) => dateInWords(slots[start]?.key.slice(0, 7) ?? ''));
  return between(yearBorders(slots), 120, (start) => slots[start]?.key.slice(0, 4) ?? '');
}

/** A label in the middle between two borders, if there is room for it: so many slots. */
function between(
  borders: readonly number[],
  least: number,
  textAt: (start: number) => string,
): { at: number; text: string }[] {
  return borders.slice(0, -1).flatMap((start, index) => {
    const end = borders[index + 1] ?? start;
    return end - start < least ? [] : [{ at: (start + end) / 2, text: textAt(start) }];
  });
}

/** Leaves out labels until few enough are left for each of the two pictures. */
function thinned(labels: { at: number; text: string }[]): SlotLabel[] {
  const keeps = (index: number, most: number) => index % Math.max(1, Math.ceil(labels.length / most)) === 0;
  return labels
    .map((label, index) => ({
      ...label,
      wide: keeps(index, MOST_LABELS.wide),
      narrow: keeps(index, MOST_LABELS.narrow),
    }))
    .filter(({ wide, narrow }) => wide || narrow);
}

function ordinal(date: string, precision: TimeUnit): number {
  if (precision === 'day') return Date.parse(date) / MILLISECONDS_OF_A_DAY;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return precision === 'year' ? year : year * 12 + month - 1;
}

function slotAt(index: number, precision: TimeUnit): Slot {
  if (precision === 'day') {
    const key = new Date(index * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
    return { key, words: dateInWords(key) };
  }
  const year = String(precision === 'year' ? index : Math.floor(index / 12)).padStart(4, '0');
  const key = precision === 'year' ? year : `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
  return { key, words: dateInWords(key) };
}

function partOfDay(precision: TimeUnit): number {
  if (precision === 'day') return 1;
  return precision === 'month' ? 1 / 31 : 1 / 372;
}

function partOfSlot(day: string, precision: TimeUnit): number {
  if (precision === 'day') return 0;
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return precision === 'month' ? (date - 1) / 31 : (month - 1) / 12 + (date - 1) / 372;
}
