import { FACT_FORMS, printFact, type FactForm } from './print-fact.ts';
import type { ResolvedFact } from './resolved-fact.ts';

/** A piece of a text with facts in it: words, or the id of a fact with the form to print it in. */
export type TextPart = { words: string } | { fact: string; form: FactForm };

const FACT_IN_TEXT = new RegExp(`\\{([a-z0-9-]+)(?::(${FACT_FORMS.join('|')}))?\\}`, 'g');

/** Splits a text at its facts: `Loans rose to {loans-2020} or {loans-2021:number}.` */
export function splitFactText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(FACT_IN_TEXT)) {
    if (match.index > end) parts.push({ words: text.slice(end, match.index) });
    parts.push({ fact: match[1] ?? '', form: (match[2] ?? 'full') as FactForm });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ words: text.slice(end) });
  return parts;
}

/** The ids of the facts in a text, in order. */
export function factsInText(text: string): string[] {
  return splitFactText(text).flatMap((part) => ('fact' in part ? [part.fact] : []));
}

/** The text with its facts printed. Throws a RangeError for a fact that there is not. */
export function printFactText(text: string, facts: ReadonlyMap<string, ResolvedFact>): string {
  return splitFactText(text)
    .map((part) => ('words' in part ? part.words : printFact(factNamed(part.fact, facts), part.form).text))
    .join('');
}

/** The fact with this id. Throws a RangeError if there is none. */
export function factNamed(id: string, facts: ReadonlyMap<string, ResolvedFact>): ResolvedFact {
  const fact = facts.get(id);
  if (!fact) throw new RangeError(`There is no fact "${id}".`);
  return fact;
}
