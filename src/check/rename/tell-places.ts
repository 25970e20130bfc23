import type { ContentFile } from '../../records/reading/content-files.ts';
import { showChanges } from '../new/show-changes.ts';

/** Every line that differs, with its place, and how many there are; a file that has another path is named by both. */
export function placesOf(
  before: readonly ContentFile[],
  changed: readonly ContentFile[],
  moved: ReadonlyMap<string, string>,
): { text: string; places: number } {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  let places = 0;
  const shown = changed.map((file) => {
    const old = moved.get(file.path);
    const was = texts.get(old ?? file.path);
    const head = old === undefined ? [] : [`${old} → ${file.path}`];
    const lines = was === undefined ? undefined : differingLines(file, was);
    places += head.length + (lines?.length ?? 1);
    return [...head, ...(lines ?? [showChanges(was === undefined ? [] : [{ ...file, text: was }], [file])])].join('\n');
  });
  return { text: shown.join('\n'), places };
}

/** The lines of a file that differ, each with its place; undefined where lines were added or taken out. */
function differingLines({ path, text }: ContentFile, was: string): string[] | undefined {
  const [old, now] = [was.split(/\r?\n/), text.split(/\r?\n/)];
  if (old.length !== now.length) return undefined;
  return now.flatMap((line, index) => {
    const other = old[index] ?? '';
    if (line === other) return [];
    const column = beginOfWord(other, firstDifference(other, line)) + 1;
    return [
      `${path}:${String(index + 1)}:${String(column)}\n  - ${around(other, column)}\n  + ${around(line, column)}`,
    ];
  });
}

function firstDifference(one: string, other: string): number {
  const at = Array.from(one).findIndex((sign, index) => sign !== other[index]);
  return at < 0 ? one.length : at;
}

/** Where the word begins in which a letter stands: two names may begin alike. */
function beginOfWord(line: string, at: number): number {
  return at - (/[\w-]*$/.exec(line.slice(0, at))?.[0].length ?? 0);
}

/** Letters of a line that are shown on each side of a place. */
const AROUND = 60;

function around(line: string, column: number): string {
  const [from, to] = [Math.max(0, column - AROUND), Math.min(line.length, column + AROUND)];
  return `${from > 0 ? '… ' : ''}${line.slice(from, to).trim()}${to < line.length ? ' …' : ''}`;
}
