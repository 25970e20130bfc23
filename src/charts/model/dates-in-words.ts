import { dateInWords, isDateText } from '../../basics/partial-date.ts';
import type { Cell, Column } from '../../evidence/datasets/dataset.ts';

/** A day, or two with a slash between. Months are not looked for: "2003-04" is a season, "1990-01" the number of a standard. */
const DAYS = /(?<![\w/-])\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?(?![\w/-])/g;

/** A cell as the name of a place or row of a chart: a date in words, in other cells each day: "around 2 April 2018". */
export function cellInWords(cell: Cell | undefined, { type }: Pick<Column, 'type'>): string {
  const text = String(cell ?? '');
  if (type === 'date') return isDateText(text) ? dateInWords(text) : text;
  return text.replace(DAYS, (date) => (isDateText(date) ? dateInWords(date) : date));
}
