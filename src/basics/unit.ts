/** The scale words that a unit may begin with. */
export const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/** What stands before and after an amount of money. */
export const CURRENCIES = { 'US dollars': { before: '$', after: '' }, yuan: { before: '', after: ' yuan' } } as const;

type Currency = keyof typeof CURRENCIES;

/** A unit taken apart. `words` follow the figure: "workers", or "a year" after money. */
export interface Unit {
  scale: number;
  currency?: Currency;
  words: string;
}

/** Splits "million US dollars a year" into scale, currency and the words that follow the figure. */
export function parseUnit(unit: string): Unit {
  const [, scaleWord, rest = ''] = /^(?:(thousand|million|billion) )?(.*)$/.exec(unit) ?? [];
  const scale = scaleWord === undefined ? 1 : SCALES[scaleWord as keyof typeof SCALES];
  for (const currency of Object.keys(CURRENCIES) as Currency[]) {
    if (rest.startsWith(currency)) return { scale, currency, words: rest.slice(currency.length).trim() };
  }
  return { scale, words: rest };
}

/** True if figures in the two units can be compared: the same thing is counted, whatever the scale. */
export function isComparable(one: string, other: string): boolean {
  const [a, b] = [parseUnit(one), parseUnit(other)];
  return a.words === b.words && a.currency === b.currency;
}

/** The unit of one: "trucks a day" becomes "truck a day", "entries" becomes "entry". Units are plural English nouns. */
export function singular(unit: string): string {
  const [, noun = unit, rest = ''] = /^(.*?)((?: (?:a|an|of|in|for|per|to|and|or) .*)?)$/.exec(unit) ?? [];
  return singularNoun(noun) + rest;
}

function singularNoun(noun: string): string {
  if (noun.endsWith('people')) return noun.replace(/people$/, 'person');
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y');
  return noun.replace(/(?<=ch|sh|x|ss)es$|(?<!s)s$/, '');
}

/** Other ways to write the units that have rules of their own. */
const MISWRITTEN: Readonly<Record<string, string>> = {
  '%': 'percent',
  percents: 'percent',
  'per cent': 'percent',
  pct: 'percent',
  percentage: 'percent',
  'percentage point': 'percentage points',
  'percent points': 'percentage points',
  pp: 'percentage points',
};

/** Other ways to write currencies, wherever they stand in a unit. */
const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)(?:US?\$|\$|USD|U\.S\. dollars?|us dollars?|US dollar|US Dollars?|dollars)(?!\S)/, 'US dollars'],
  [/(?<!\S)(?:RMB|CNY|yuans|Yuan|renminbi)(?!\S)/, 'yuan'],
];

/** Other ways to write the words of scale; before money "m" is a million too. */
const SCALE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)(?:thousands|thousand of|thousands of|Thousand|k|ths)(?!\S)(?: of(?!\S))?/, 'thousand'],
  [/(?<!\S)(?:millions|Million|mn|mln|mio)(?!\S)(?: of(?!\S))?/i, 'million'],
  [/(?<!\S)(?:billions|Billion|bn|bln)(?!\S)(?: of(?!\S))?/i, 'billion'],
];

/** The unit that was meant by another way of writing it: "USD million a year" is "million US dollars a year"; undefined for all others. */
export function unitMeant(unit: string): string | undefined {
  const meant = inOrder(withCurrency(withScale(withoutQualifier(perTime(unit.trim())))));
  if (/^(?:none|n\/a|-|number|no unit)$/i.test(meant)) return '';
  const [, scale = '', rest = ''] = /^((?:thousand|million|billion) )?(.*)$/.exec(meant) ?? [];
  const known = Object.hasOwn(MISWRITTEN, rest) ? `${scale}${MISWRITTEN[rest] ?? ''}` : meant;
  // A plural with a capital is a unit at the beginning of a sentence; nations keep theirs.
  const small = /^[A-Z][a-z]+s(?: (?:a|an|per) [a-z]+)?$/.test(known) && !/(?:ans|ese|ish)\b/.test(known);
  const written = small ? known.charAt(0).toLowerCase() + known.slice(1) : known;
  return written === unit ? undefined : written;
}

/** "per day" and "/day" are "a day" here. */
function perTime(unit: string): string {
  return unit.replace(/\s*(?:\/|\bper )\s*(second|minute|hour|day|week|month|quarter|year)s?$/, (_, time: string) =>
    time === 'hour' ? ' an hour' : ` a ${time}`,
  );
}

/** What goes before the figure is a key of its own: `qualifier`. */
function withoutQualifier(unit: string): string {
  return unit.replace(
    /^(?:about|around|nearly|almost|roughly|over|more than|fewer than|less than|at least|up to) /,
    '',
  );
}

function withScale(unit: string): string {
  const [, before = '', rest = unit] = /^((?:\S*\$|US dollars|USD|yuan|RMB|CNY) )?(.*)$/.exec(unit) ?? [];
  const isMoney = before !== '' || /\$|dollar|USD|yuan|RMB|CNY/.test(rest);
  const scaled = isMoney ? rest.replace(/^m(?= |$)/, 'million') : rest;
  return before + SCALE_WORDS.reduce((text, [other, word]) => text.replace(other, word), scaled);
}

function withCurrency(unit: string): string {
  const isKnown = Object.keys(CURRENCIES).some((currency) => unit.includes(currency) && !unit.includes(`${currency}s`));
  return isKnown ? unit : CURRENCY_WORDS.reduce((text, [other, word]) => text.replace(other, word), unit);
}

/** The scale before the currency, where they stand the other way round. */
function inOrder(unit: string): string {
  return unit.replace(/^(US dollars|yuan) (thousand|million|billion)(?!\S)/, '$2 $1');
}

/** What to tell an editor of a unit that is written otherwise. */
export function unitAdvice(unit: string): string {
  const meant = unitMeant(unit) ?? '';
  const remedy = meant === '' ? 'Leave the line out: a bare number has no unit.' : `Write ${meant}.`;
  return `"${unit}" is not how this unit is written. ${remedy}`;
}
