import { dateInWords } from '../../basics/partial-date.ts';
import { allEntries, type Lane, type StripEntry, type StripModel } from '../model/chart-types.ts';

const FEW = 8;

/** The first sentence: the kind, the span and the lanes. */
export function stripOpening(model: StripModel): string {
  const entries = allEntries(model).toSorted((a, b) => a.from - b.from);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return 'A timeline without events.';
  const lanes = model.lanes.length > 1 ? `, in ${model.lanes.length} lanes: ${labels(model)}` : `: ${labels(model)}`;
  return `A timeline, from ${startInWords(first)} to ${startInWords(last)}${lanes}.`;
}

/** Each lane: every entry where they are few, else the first and the last; then the year in which most began. */
export function stripSentences(model: StripModel): string[] {
  const entries = allEntries(model);
  return [...model.lanes.map(describeLane), ...(entries.length > 1 ? busiest(entries) : [])];
}

function labels({ lanes }: StripModel): string {
  return lanes.map(({ label }) => label).join('; ');
}

function startInWords({ key }: StripEntry): string {
  return dateInWords(key);
}

function describeLane({ label, entries }: Lane): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return `${label}: nothing.`;
  if (entries.length <= FEW) return `${label}: ${entries.map(say).join('; ')}.`;
  return `${label}: ${entries.length} entries, the first ${say(first)}, the last ${say(last)}.`;
}

function say({ label, words }: StripEntry): string {
  return `${label} (${words})`;
}

function busiest(entries: readonly StripEntry[]): string[] {
  const years = entries.map(({ key }) => key.slice(0, 4));
  const count = (year: string) => years.filter((other) => other === year).length;
  const most = years.reduce((kept, year) => (count(year) > count(kept) ? year : kept));
  const ties = new Set(years.filter((year) => count(year) === count(most)));
  return ties.size > 1
    ? []
    : [`${count(most)} of the ${entries.length} entries begin in ${most}, more than in any other year.`];
}
