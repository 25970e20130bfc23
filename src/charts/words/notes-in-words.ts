import { allDots, allEntries, allRows, type Mark, type PlainModel } from '../model/chart-types.ts';

/** One place of a chart with words: where it is, and what is said there. */
export interface WordsAt {
  place: string;
  text: string;
}

/** A mark in words: what is printed, the event's own name where that is another, and its date. */
export function markInWords({ label, name, words }: Pick<Mark, 'label' | 'name' | 'words'>): string {
  return `${label} (${name === undefined ? words : `${name}, ${words}`})`;
}

/** The words at figures and over brackets. */
export function notesIn(model: PlainModel): WordsAt[] {
  switch (model.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar': {
      const isOne = model.series.length === 1;
      const points = model.series.flatMap(({ label, points: all }) =>
        all.flatMap(({ note }, index) => {
          const { words = '', span } = model.slots[index] ?? {};
          const place = span?.words ?? words;
          return note === undefined ? [] : [{ place: isOne ? place : `${label}, ${place}`, text: note }];
        }),
      );
      return [...points, ...bracketsIn(model)];
    }
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return allRows(model).flatMap(({ label, note }) => (note === undefined ? [] : [{ place: label, text: note }]));
    case 'dots':
      return [...allDots(model).flatMap(({ words, label, note }) => said([words, label], note)), ...bracketsIn(model)];
    case 'timeline-strip':
      return [
        ...allEntries(model).flatMap(({ label, words, note }) => said([label, words], note)),
        ...bracketsIn(model),
      ];
  }
}

function said(place: readonly (string | undefined)[], note: string | undefined): WordsAt[] {
  return note === undefined ? [] : [{ place: place.filter((part) => part !== undefined).join(', '), text: note }];
}

function bracketsIn({ brackets }: Extract<PlainModel, { brackets: unknown }>): WordsAt[] {
  return brackets.map(({ words, text }) => ({ place: words, text }));
}

/** The notes of a chart as a sentence, none where it has none. */
export function noteSentences(model: PlainModel): string[] {
  const notes = notesIn(model);
  return notes.length === 0
    ? []
    : [`On the picture: ${notes.map(({ place, text }) => `${text} (${place})`).join('; ')}.`];
}

/** The parts or rows that stand out. */
export function strongIn(model: PlainModel): string[] {
  switch (model.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar': {
      const strong = model.series.filter(({ weight }) => weight === 'strong').map(({ label }) => label);
      return strong;
    }
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return allRows(model).flatMap(({ strong, label }) => (strong ? [label] : []));
    case 'dots':
      return allDots(model).flatMap(({ strong, label, words }) =>
        strong ? [label === undefined ? words : `${words}, ${label}`] : [],
      );
    case 'timeline-strip':
      return allEntries(model).flatMap(({ strong, label, words }) => (strong ? [`${label} (${words})`] : []));
  }
}

/** What stands out, as a sentence. */
export function strongSentences(model: PlainModel): string[] {
  const strong = strongIn(model);
  return strong.length === 0 ? [] : [`Drawn stronger than the rest: ${strong.join('; ')}.`];
}
