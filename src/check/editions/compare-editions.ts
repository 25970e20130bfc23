import { diffArrays, diffWordsWithSpace } from 'diff';
import { withPlainMarks } from '../../basics/plain-marks.ts';
import { isSameFigure, standingDifference } from './check-editions.ts';
import type { Published } from './edition.ts';
import { compareTables, type TableDifference } from './published-table.ts';
import type { Edition, PublishedFigure, PublishedTurn } from './edition-schema.ts';

/** Something before and after; undefined where it was not there yet, or is there no longer. */
interface Pair<T> {
  before: T | undefined;
  after: T | undefined;
}

/** A piece of a paragraph; marked where the other side has other words. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** What differs between two editions. New figures and claims are counted only. */
export interface Differences {
  figures: (Pair<PublishedFigure> & { id: string })[];
  claims: (Pair<readonly PublishedTurn[]> & { id: string })[];
  tables: TableDifference[];
  newFigures: number;
  newClaims: number;
}

/** The paragraphs of a page that differ. */
export interface TextDifference {
  address: string;
  paragraphs: Pair<readonly Piece[]>[];
}

/** The figures, standings and tables that differ between two editions, or an edition and the site as it is now. */
export function compareFigures(before: Published, after: Published): Differences {
  return {
    figures: pairs(before.figures, after.figures).filter(
      (pair) =>
        !pair.after ||
        !isSameFigure(pair.before, pair.after) ||
        pair.before.by !== pair.after.by ||
        pair.before.statement !== pair.after.statement,
    ),
    claims: pairs(before.claims, after.claims).filter(
      (pair) => !pair.after || standingDifference(pair.before, pair.after),
    ),
    tables: Object.entries(before.tables).flatMap(([id, table]) => {
      const now = after.tables[id];
      return (now && compareTables(id, table, now)) ?? [];
    }),
    newFigures: countNew(before.figures, after.figures),
    newClaims: countNew(before.claims, after.claims),
  };
}

/** The paragraphs that differ between two editions, page by page; pages without a difference are left out. */
export function compareTexts(before: Pick<Edition, 'texts'>, after: Pick<Edition, 'texts'>): TextDifference[] {
  const addresses = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])].sort();
  return addresses.flatMap((address) => {
    const paragraphs = compareParagraphs(before.texts[address] ?? [], after.texts[address] ?? []);
    return paragraphs.length > 0 ? [{ address, paragraphs }] : [];
  });
}

/** The paragraphs that differ, each beside the one that took its place. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): Pair<readonly Piece[]>[] {
  const rows: Pair<readonly Piece[]>[] = [];
  let left: string[] = [];
  const put = (right: readonly string[]) => {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      rows.push(compareWords(left[index], right[index]));
    }
    left = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isAlike })) {
    if (removed) left = value;
    else put(added ? value : []);
  }
  put([]);
  return rows;
}

/** Whether two paragraphs say the same; the shape of their quotation marks says nothing. */
function isAlike(one: string, other: string): boolean {
  return withPlainMarks(one) === withPlainMarks(other);
}

/** Two texts as pieces, those marked that the other has not. */
export function compareWords(before: string | undefined, after: string | undefined): Pair<readonly Piece[]> {
  if (before === undefined || after === undefined) return { before: whole(before), after: whole(after) };
  const parts = diffWordsWithSpace(before, after);
  const side = (left: boolean) =>
    parts
      .filter(({ added, removed }) => !(left ? added : removed))
      .map(({ value, added, removed }) => ({ text: value, isMarked: added || removed }));
  return { before: side(true), after: side(false) };
}

function whole(text: string | undefined): Piece[] | undefined {
  return text === undefined ? undefined : [{ text, isMarked: true }];
}

function pairs<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>) {
  return Object.entries(before).map(([id, value]) => ({ id, before: value, after: after[id] }));
}

function countNew(before: object, after: object): number {
  return Object.keys(after).filter((id) => !(id in before)).length;
}
