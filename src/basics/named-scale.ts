import { CURRENCIES, parseUnit } from './unit.ts';

const SCALES = 'hundred|thousand|million|billion|trillion';

/** A figure before a scale makes it an amount, and no unit: "1.2 billion US dollars", "a million books". */
const AMOUNT =
  '(?:\\d|\\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|few|several|many|hundred|thousand|million))[ \\u00a0-]';

/**
 * A unit that a text names in another scale than each of the units that there are: "billion US dollars" beside "million US
 * dollars". Undefined where the text names the scale of one of them, or gives amounts alone.
 */
export function otherScaleIn(text: string, units: readonly string[]): string | undefined {
  const nouns = [...new Set(units.map(nounOf))].filter((noun) => noun !== '').map((noun) => RegExp.escape(noun));
  if (nouns.length === 0) return undefined;
  const pattern = new RegExp(`(?<!${AMOUNT})\\b(?:${SCALES}) (?:${nouns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const named = (text.match(pattern) ?? []).map((words) => words.toLowerCase());
  const own = units.map((unit) => unit.toLowerCase());
  const isOwn = (words: string) => own.some((unit) => unit.startsWith(words));
  return named.length > 0 && !named.some(isOwn) ? named[0] && asWritten(named[0]) : undefined;
}

/** Whether a text ends, or ends a part of it, with percent as its unit, and names none of the units that there are. */
export function percentAlone(text: string, units: readonly string[]): boolean {
  const named = new RegExp(`(?<!${AMOUNT})\\bpercent(?=$|[,;])`, 'iu').test(text);
  const words = text.toLowerCase();
  return named && !units.some((unit) => unit.startsWith('percent') || words.includes(nounOf(unit).toLowerCase()));
}

/** What a unit counts or measures, without its scale and its time: "US dollars" of "million US dollars a year". */
function nounOf(unit: string): string {
  const { currency, words } = parseUnit(unit);
  return currency ?? words.split(/ (?:a|an|per|of|in|for) /)[0] ?? '';
}

/** Currencies keep their capitals. */
function asWritten(words: string): string {
  const currency = Object.keys(CURRENCIES).find((name) => words.endsWith(name.toLowerCase()));
  return currency === undefined ? words : words.slice(0, -currency.length) + currency;
}
