import { parsePartialDate } from './partial-date.ts';

/** Why a date that is written rightly is none: "There is no 30 February 2005." Undefined for any other text. */
export function noSuchDay(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim());
  if (!parts || parsePartialDate(text.trim())) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  if (!parsePartialDate(`${year}-${month}`)) return `There is no month ${month}: months run from 01 to 12.`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `There is no day ${day}: that month has ${String(days)} days.`;
}
