import { plainDecimal } from '../../basics/decimal.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { formatNumber, formatRange } from '../../basics/format-number.ts';
import { numberInWords } from '../../basics/number-in-words.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { durationInWords } from '../../basics/time-between.ts';

/** The one unit whose figures are written with two nouns. */
const YEARS_AND_MONTHS = 'years and months';

export const FACT_FORMS = ['full', 'value', 'number', 'magnitude', 'change', 'words'] as const;

/**
 * `full` has qualifier and unit, `value` no qualifier, `number` neither, `magnitude` is `value` without a minus sign,
 * `change` is `magnitude` after "fell by" or "rose by", `words` is "a third" or "ten", without unit and sign.
 */
export type FactForm = (typeof FACT_FORMS)[number];

/** Where a fact may stand in a sentence that makes its first letter a capital. */
export const FACT_POSITIONS = ['start'] as const;

/** A printed fact. `lead` goes before the figure: "nearly ", "fell by "; `machine` is its value: "100000", "20/30". */
export interface PrintedFact {
  lead: string;
  figure: string;
  text: string;
  machine: string;
}

/** Prints a fact. Throws a RangeError for a form that unfitForm refuses. */
export function printFact(fact: ResolvedFact, form: FactForm = 'full'): PrintedFact {
  const reason = unfitForm(fact, form);
  if (reason !== undefined) throw new RangeError(`The fact "${fact.id}" ${reason}`);
  const lead = leadOf(fact, form);
  const figure = fact.value === null ? dateInWords(fact.date ?? '') : printValue(fact, fact.value, form);
  const separator = lead === '' || figure === '' ? '' : ' ';
  return { lead: lead + separator, figure, text: lead + separator + figure, machine: machineValue(fact) };
}

/** Why a fact cannot be printed in a form, as the rest of a sentence that begins with its name; undefined if it can. */
export function unfitForm({ value, date, unit, isChange, stated }: ResolvedFact, form: FactForm): string | undefined {
  if (value === null && date === undefined) return 'has neither a figure nor a date to print.';
  const hasSign = typeof value === 'number' && (isChange === true || (stated && value < 0));
  if (form === 'change' && !hasSign) {
    return 'does not say whether something rose or fell; only a computed change, or a stated figure below zero, does.';
  }
  if (form !== 'words') return undefined;
  if (typeof value !== 'number') return 'is not one figure, and has no form in words.';
  return numberInWords(value, unit) === undefined
    ? 'is not near enough to a simple fraction or a small number.'
    : undefined;
}

/** The figure as it is printed in a form: without its sign where the form leaves that away. */
export function valueIn(value: number, form: FactForm): number {
  return form === 'magnitude' || form === 'change' || form === 'words' ? Math.abs(value) : value;
}

function machineValue({ value, date }: ResolvedFact): string {
  if (value === null) return date ?? '';
  return typeof value === 'number' ? plainDecimal(value) : value.map(plainDecimal).join('/');
}

function leadOf({ value, qualifier }: ResolvedFact, form: FactForm): string {
  if (value === null) return '';
  const stated = form === 'full' || form === 'change' || form === 'words' ? (qualifier ?? '') : '';
  if (form !== 'change') return stated;
  if (value === 0) return 'did not change';
  const verb = Number(value) < 0 ? 'fell by' : 'rose by';
  return stated === '' ? verb : `${verb} ${stated}`;
}

function printValue(fact: ResolvedFact, value: number | readonly [number, number], form: FactForm): string {
  const { unit, stated, decimals } = fact;
  const options = { stated, decimals, withoutUnit: form === 'number' };
  if (typeof value !== 'number') return formatRange(value[0], value[1], unit, options);
  if (form === 'change' && value === 0) return '';
  if (form === 'words') return numberInWords(value, unit) ?? '';
  if (unit === YEARS_AND_MONTHS && value >= 0) return durationInWords(value, unit);
  return formatNumber(valueIn(value, form), unit, options);
}
