import { dateInWords } from '../dates/partial-date.ts';
import { formatNumber, formatRange } from './format-number.ts';
import type { ResolvedFact } from './resolve-fact.ts';

export const FACT_FORMS = ['full', 'value', 'number', 'magnitude'] as const;

/** `full` has qualifier and unit, `value` no qualifier, `number` neither, `magnitude` is `value` without a minus sign. */
export type FactForm = (typeof FACT_FORMS)[number];

/** The words of a fact and its value for machines: "nearly 100,000 workers" and "100000"; a range is "20/30". */
export function printFact(fact: ResolvedFact, form: FactForm = 'full'): { text: string; machine: string } {
  const { value } = fact;
  if (value === null) return printDate(fact);
  const qualifier = form === 'full' && fact.qualifier !== undefined ? `${fact.qualifier} ` : '';
  const machine = typeof value === 'number' ? String(value) : value.join('/');
  return { text: qualifier + printValue(fact, form), machine };
}

function printDate({ id, date }: ResolvedFact): { text: string; machine: string } {
  if (date === undefined) throw new RangeError(`The fact "${id}" has neither a figure nor a date to print.`);
  return { text: dateInWords(date), machine: date };
}

function printValue({ value, unit, stated }: ResolvedFact, form: FactForm): string {
  const options = { stated, withoutUnit: form === 'number' };
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(form === 'magnitude' ? Math.abs(value) : value, unit, options);
  return formatRange(value[0], value[1], unit, options);
}
