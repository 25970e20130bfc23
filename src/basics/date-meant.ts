import { isDateText, MONTHS, parsePartialDate } from './partial-date.ts';

/** The first of these days has the number 1 in spreadsheets (with a leap day too many in 1900). */
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Numbers of days that are taken for a spreadsheet's: those of 1954 to 2064. */
const SERIALS = [20_000, 60_000] as const;

type Way = readonly [form: RegExp, meant: (parts: string[]) => string | undefined];

const MONTH_NAMES = MONTHS.map((name) => name.toLowerCase());

/** Other ways to write a date of which there is one reading. */
const WAYS: readonly Way[] = [
  // A year that a program took for a figure; a number of which the rest is a time of day.
  [/^(\d{4})\.0+$/, ([year]) => year],
  [/^(\d{5})(?:\.\d+)?$/, ([serial]) => bySerial(Number(serial))],
  [/^(\d{4})(\d{2})(\d{2})$/, (parts) => parts.join('-')],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, ([day]) => day],
  [
    /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/,
    ([year = '', , ...rest]) => [year, ...rest.filter(Boolean).map(two)].join('-'),
  ],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month = '', year = '']) => `${year}-${two(month)}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([day = '', month = '', year = '']) => [year, two(month), two(day)].join('-')],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, ([one = '', other = '', year = '']) => dayFirst(one, other, year)],
  [
    /^(\d{4})[- ]?Q([1-4])$|^Q([1-4])[- ](\d{4})$/i,
    ([y1 = '', q1 = '', q2 = '', y2 = '']) => span(y1 || y2, q1 || q2, 3),
  ],
  [
    /^(\d{4})[- ]?H([12])$|^H([12])[- ](\d{4})$/i,
    ([y1 = '', h1 = '', h2 = '', y2 = '']) => span(y1 || y2, h1 || h2, 6),
  ],
  [
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+)\.?,? (\d{4})$/u,
    ([day = '', month = '', year = '']) => inWords(day, month, year),
  ],
  [
    /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    ([month = '', day = '', year = '']) => inWords(day, month, year),
  ],
  [/^(\d{1,2})?-?(\p{Lu}\p{Ll}{2,3})-(\d{4})$/u, ([day = '', month = '', year = '']) => inWords(day, month, year)],
];

/** The date that was meant by another way of writing it: "3 May 2018" is 2018-05-03. Undefined where nobody can say. */
export function dateMeant(written: string): string | undefined {
  const text = written.trim().replace(/[.,;]$/, '');
  if (isDateText(text)) return text === written ? undefined : text;
  const single = oneDate(text);
  if (single !== undefined) return single;
  const [from, to, ...more] = text.split(/\s+(?:to|until|and|[-–—/])\s+|\s*[–—]\s*|\.\.+|(?<=^\d{4})-(?=\d{4}$)|\//);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const first = parsePartialDate(from) ? from : oneDate(from);
  const last = parsePartialDate(to) ? to : (oneDate(to) ?? shortEnd(first, to));
  const interval = `${first ?? ''}/${last ?? ''}`;
  return isDateText(interval) ? interval : undefined;
}

function oneDate(text: string): string | undefined {
  for (const [form, meant] of WAYS) {
    const [, ...parts] = form.exec(text) ?? [];
    const date = parts.length === 0 ? undefined : meant(parts.map((part) => (part as string | undefined) ?? ''));
    if (date !== undefined && isDateText(date)) return date;
  }
  return undefined;
}

/** "2018-03-25/28" gives the end no more than its day. */
function shortEnd(first: string | undefined, end: string): string | undefined {
  if (first === undefined || !/^\d{1,2}$/.test(end)) return undefined;
  return first.replace(/\d{2}$/, two(end));
}

function bySerial(serial: number): string | undefined {
  const [least, most] = SERIALS;
  return serial < least || serial > most ? undefined : new Date(SERIAL_START + serial * DAY).toISOString().slice(0, 10);
}

/** Day and month with slashes stand in either order: only above twelve can be told which is the day. */
function dayFirst(one: string, other: string, year: string): string | undefined {
  if (Number(one) > 12) return [year, two(other), two(one)].join('-');
  return Number(other) > 12 || one === other ? [year, two(one), two(other)].join('-') : undefined;
}

function span(year: string, part: string, months: number): string {
  const last = Number(part) * months;
  return `${year}-${two(String(last - months + 1))}/${year}-${two(String(last))}`;
}

/** A month by its name, or the first three letters of it or more. */
function inWords(day: string, name: string, year: string): string | undefined {
  const at =
    name.length < 3
      ? -1
      : MONTH_NAMES.findIndex((month) => month.startsWith(name.toLowerCase().replace(/^sept$/, 'sep')));
  if (at < 0) return undefined;
  return [year, two(String(at + 1)), ...(day === '' ? [] : [two(day)])].join('-');
}

function two(text: string): string {
  return text === '' ? '' : text.padStart(2, '0');
}
