import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Column, Row } from '../dataset.ts';
import { hasNote, inRow, type Table } from './look-again.ts';

/** Rows that must fit before it is no chance that a percent is a share; they are few, as each fits to its last digit. */
const ENOUGH = 3;
const MOSTLY = 0.9;

/** By how much a percent may differ, as a share of it, where its figures are rounded: it bears nothing out, and is no slip. */
const NEARLY = 0.01;

/** More columns of figures than these are not held against each other: each three of them is tried. */
const MOST_COLUMNS = 16;

/** A note explains a share of other figures, not one that is several times what it should be. */
const FAR = 3;

/** A column of percents that is one column of the same unit of another, or of itself and the other together. */
interface Share {
  percent: string;
  /** What may be the share, of which a row has one or more. */
  parts: readonly string[];
  whole: string;
  way: 'of' | 'of both';
}

/** Rows whose percent is another than that of their figures, where in all others it is a share of two columns. */
export function oddShares(table: Table): ContentProblem[] {
  const told = new Set<Row>();
  return sharesIn(table).flatMap((share) =>
    table.rows.flatMap((row) => {
      const meant = fits(row, share) === 'not' ? shareOf(row, share) : undefined;
      if (!meant || told.has(row) || (hasNote(row) && !isFar(Number(row.cells[share.percent]), meant.percent)))
        return [];
      told.add(row);
      return [
        inRow(table, row, inWords(row, share, meant), `Write ${rounded(meant.percent)}, or correct the figures.`),
      ];
    }),
  );
}

function isFar(percent: number, meant: number): boolean {
  return percent > FAR * meant || percent < meant / FAR;
}

/** What the share of a row would be, of the part that comes nearest to what it says. */
interface Meant {
  part: string;
  value: number;
  whole: number;
  percent: number;
}

function inWords({ cells }: Row, { percent, whole, way }: Share, meant: Meant): string {
  const of = way === 'of' ? `"${whole}"` : `"${meant.part}" and "${whole}" together`;
  const figures = `${String(meant.value)} of ${String(meant.whole)} are ${rounded(meant.percent)} percent`;
  return `"${percent}" is the share of "${meant.part}" in ${of} in the other rows; here it is ${String(cells[percent])}, and ${figures}.`;
}

function rounded(percent: number): string {
  return String(Number(percent.toPrecision(3)));
}

/** Every way in which a column of percents is made of others in nearly all rows. */
function sharesIn({ columns, rows }: Table): Share[] {
  const numbers = columns.filter(({ type }) => type === 'number');
  if (numbers.length > MOST_COLUMNS) return [];
  const percents = numbers.filter(({ unit }) => unit === 'percent');
  return percents.flatMap(({ name: percent }) =>
    numbers.flatMap((whole) => {
      const alike = numbers.filter((column) => column !== whole && isPart(column, whole)).map(({ name }) => name);
      const ways = [
        ...alike.flatMap((part) => (['of', 'of both'] as const).map((way) => ({ parts: [part], way }))),
        // Each row may have another part: one state's deliveries, or those of all.
        { parts: alike, way: 'of' as const },
      ].map((way) => ({ percent, whole: whole.name, ...way }));
      return ways.filter((share) => isMade(rows, share));
    }),
  );
}

function isPart({ unit }: Column, whole: Column): boolean {
  return unit !== 'percent' && unit === whole.unit;
}

function isMade(rows: readonly Row[], share: Share): boolean {
  let [tried, telling, missed] = [0, 0, 0];
  for (const row of rows) {
    const fit = fits(row, share);
    if (fit !== undefined) tried += 1;
    // Of nothing and of everything any two columns are a share.
    if (fit === 'exactly' && ![0, 100].includes(Number(row.cells[share.percent]))) telling += 1;
    if (fit === 'not') missed += 1;
    if (missed > Math.max(1, (1 - MOSTLY) * rows.length)) return false;
  }
  return telling >= ENOUGH && missed <= Math.max(1, (1 - MOSTLY) * tried);
}

/** How the percent of a row is that of its figures: exactly, to its last digit; undefined where one is missing. */
function fits(row: Row, share: Share): 'exactly' | 'nearly' | 'not' | undefined {
  const percent = row.cells[share.percent];
  const meant = shareOf(row, share);
  if (typeof percent !== 'number' || !meant) return undefined;
  const [, digits = ''] = String(percent).split('.');
  const off = Math.abs(meant.percent - percent);
  // One in the last place, as some cut off and do not round.
  if (off <= 1.001 * 10 ** -digits.length) return 'exactly';
  return off <= NEARLY * meant.percent ? 'nearly' : 'not';
}

function shareOf({ cells }: Row, { percent, parts, whole, way }: Share): Meant | undefined {
  const [said, other] = [Number(cells[percent]), cells[whole]];
  if (typeof other !== 'number' || (way === 'of' && other <= 0)) return undefined;
  const found = parts.flatMap((part): Meant[] => {
    const value = cells[part];
    if (typeof value !== 'number' || value < 0) return [];
    const all = way === 'of' ? other : value + other;
    return all > 0 ? [{ part, value, whole: all, percent: (100 * value) / all }] : [];
  });
  return found.toSorted((a, b) => Math.abs(a.percent - said) - Math.abs(b.percent - said))[0];
}
