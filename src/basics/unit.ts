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
  $: 'US dollars',
  USD: 'US dollars',
  US$: 'US dollars',
  'US dollar': 'US dollars',
  'U.S. dollars': 'US dollars',
  RMB: 'yuan',
  CNY: 'yuan',
  yuans: 'yuan',
};

/** The unit that was meant by another way of writing it: "million USD" is "million US dollars"; undefined for all others. */
export function unitMeant(unit: string): string | undefined {
  const [, scale = '', rest = ''] = /^((?:thousand|million|billion) )?(.*)$/.exec(unit) ?? [];
  return Object.hasOwn(MISWRITTEN, rest) ? `${scale}${MISWRITTEN[rest] ?? ''}` : undefined;
}
