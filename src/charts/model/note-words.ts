import { formatNumber } from '../../basics/format-number.ts';
import { dateInWords, isDateText } from '../../basics/partial-date.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { printFact } from '../../evidence/facts/print-fact.ts';
import type { FactFigures } from './chart-types.ts';
import type { Place } from './places.ts';

const NAME = /\{([^{}]*)\}/g;

/** The words for a name in braces; undefined where the name is nobody's. */
export type WordsFor = (name: string) => string | undefined;

/** Puts words in the place of the names in braces. `unknown` are those that have none. */
export function fillIn(text: string, wordsFor: WordsFor): { words: string; names: string[]; unknown: string[] } {
  const names = [...text.matchAll(NAME)].map(([, name = '']) => name);
  const words = text.replace(NAME, (whole, name: string) => wordsFor(name) ?? whole);
  return { words, names, unknown: names.filter((name) => wordsFor(name) === undefined) };
}

/** What stands outside the braces of a text. */
export function outsideBraces(text: string): string {
  return text.replace(NAME, '…');
}

/** The words at a point: its figure and date, the cells of its row, and facts. Without a point, facts alone. */
export function wordsFor(place: Place | undefined, dataset: Dataset, facts: FactFigures): WordsFor {
  return (name) => {
    if (place && name === 'figure') return place.figure;
    if (place && name === 'date') return place.words;
    const column = dataset.columns.find((candidate) => candidate.name === name);
    const row = place && dataset.rows.find(({ line }) => line === place.line);
    const cell = column && row?.cells[name];
    if (typeof cell === 'number') return formatNumber(cell, column?.unit ?? '');
    if (typeof cell === 'string') return column?.type === 'date' && isDateText(cell) ? dateInWords(cell) : cell;
    const fact = facts.get(name);
    if (!fact || (fact.value === null && fact.date === undefined)) return undefined;
    return printFact({ id: name, stated: false, attribution: '', standing: 'reported', ...fact }).text;
  };
}
