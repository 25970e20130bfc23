import type { TimelineEvent } from './timeline-events.ts';

/** As many categories, and as many actors, can be chosen from; src/styles/timeline-page.css has a rule for each place. */
export const MOST_CHOICES = 10;

/** An actor of fewer events is no help as a choice. */
const FEW = 3;

/** Something to choose from. `place` counts from 1; it joins a choice to its events in the style sheet. */
export interface Choice {
  name: string;
  count: number;
  place: number;
}

/** The categories in the order in which the dataset lists them. */
export function categoryChoices(events: readonly TimelineEvent[], categories: Iterable<string>): Choice[] {
  const counts = countBy(events.map(({ category }) => category));
  return placed(
    [...categories].map((name) => ({ name, count: counts.get(name) ?? 0 })).filter(({ count }) => count > 0),
  );
}

/** The actors of several events, the busiest first. */
export function actorChoices(events: readonly TimelineEvent[]): Choice[] {
  const counts = countBy(events.flatMap(({ actors }) => actors));
  const frequent = [...counts].filter(([, count]) => count >= FEW).map(([name, count]) => ({ name, count }));
  return placed(frequent.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')));
}

/** The places of the choices that fit, for the style sheet: "1 4". */
export function placesOf(names: readonly string[], choices: readonly Choice[]): string {
  return choices
    .filter(({ name }) => names.includes(name))
    .map(({ place }) => place)
    .join(' ');
}

function placed(choices: readonly Omit<Choice, 'place'>[]): Choice[] {
  return choices.slice(0, MOST_CHOICES).map((choice, index) => ({ ...choice, place: index + 1 }));
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
