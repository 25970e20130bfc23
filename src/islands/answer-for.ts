import { dateInWords } from '../basics/partial-date.ts';
import { answerInWords } from '../evidence/measures/answer-words.ts';
import { inForce, type Rule } from '../evidence/measures/in-force.ts';

interface Rules {
  asOf: string;
  items: { id: string; name: string; grace: Record<string, string>; due: Record<string, string>; rules: Rule[] }[];
}

let loaded: Promise<Rules> | undefined;

/** The answer for an item on a day, in words. */
export async function answerFor(address: string, id: string, day: string): Promise<string> {
  loaded ??= fetch(address).then((response) => response.json() as Promise<Rules>);
  const { asOf, items } = await loaded;
  const item = items.find((one) => one.id === id);
  if (!item) throw new RangeError(`There is no item "${id}".`);
  return `${item.name}, ${dateInWords(day)}. ${answerInWords(inForce(item, item.rules, day, asOf)).join(' ')}`;
}
