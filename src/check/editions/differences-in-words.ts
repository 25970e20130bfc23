import { compareFigures, compareTexts } from './compare-editions.ts';
import type { Edition } from './edition-schema.ts';

/** What differs between an edition and a later one, or the site as it is now, as counts in words; empty where nothing does. */
export function differencesInWords(edition: Edition, now: Edition): string {
  const { figures, claims, tables, newFigures, newClaims } = compareFigures(edition, now);
  const pages = new Set([...compareTexts(edition, now).map(({ address }) => address), ...lostOrNew(edition, now)]);
  const changes = now.changes.filter((id) => !edition.changes.includes(id));
  const counts = [
    count(figures.length, 'figure'),
    count(claims.length, 'claim'),
    count(
      sum(tables, ({ cells }) => cells.length),
      'cell of a table',
      'cells of tables',
    ),
    count(
      sum(tables, ({ columns }) => columns.length),
      'column',
    ),
    count(
      sum(tables, ({ lostRows }) => lostRows.length),
      'row less',
      'rows less',
    ),
    count(
      sum(tables, ({ newRows }) => newRows),
      'new row',
    ),
    count(newFigures, 'new figure'),
    count(newClaims, 'new claim'),
    count(pages.size, 'page'),
    count(changes.length, 'new entry in the list of changes', 'new entries in the list of changes'),
  ];
  return counts.flatMap((words) => words ?? []).join(', ');
}

function sum<T>(all: readonly T[], number: (one: T) => number): number {
  return all.reduce((total, one) => total + number(one), 0);
}

/** Pages that are there in one of the two only, though they may hold no words. */
function lostOrNew(edition: Edition, now: Edition): string[] {
  const [before, after] = [Object.keys(edition.texts), Object.keys(now.texts)];
  return [...before.filter((page) => !after.includes(page)), ...after.filter((page) => !before.includes(page))];
}

function count(number: number, noun: string, several = `${noun}s`): string | undefined {
  if (number === 0) return undefined;
  return `${String(number)} ${number === 1 ? noun : several}`;
}
