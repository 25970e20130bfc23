import { dateInWords } from '../../basics/partial-date.ts';
import type { NoteSpec } from '../specification/annotation-schema.ts';
import type { Bracket, Slot } from './chart-types.ts';
import type { ModelInput } from './model-input.ts';
import { fillIn, wordsFor } from './note-words.ts';
import { dateOf } from './references-of.ts';
import { spanOf } from './time-slots.ts';

/** The brackets of a chart in its own terms. One that lies wholly outside the axis is left out. */
export function bracketsOf(notes: readonly NoteSpec[], slots: readonly Slot[], input: ModelInput): Bracket[] {
  return notes.flatMap(({ from, to, text }) => {
    const [first, last] = [dateOf(from ?? '', input.events), dateOf(to ?? '', input.events)];
    if (first === undefined || last === undefined) return [];
    const dates = `${first.split('/')[0] ?? ''}/${last.split('/').at(-1) ?? ''}`;
    const span = spanOf(dates, slots);
    if (!span) return [];
    const words = fillIn(text, wordsFor(undefined, input.whole, input.facts)).words;
    return [{ from: span[0], to: span[1], text: words, words: dateInWords(dates) }];
  });
}

/** The dates of brackets: an axis of free dates holds them too. */
export function bracketDates(notes: readonly NoteSpec[] | undefined, { events }: Pick<ModelInput, 'events'>): string[] {
  return (notes ?? []).flatMap(({ from, to }) =>
    [from, to].flatMap((text) => (text === undefined ? [] : (dateOf(text, events) ?? []))),
  );
}
