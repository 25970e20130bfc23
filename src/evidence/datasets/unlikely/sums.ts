import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, hasNote, inRow, type Table } from './look-again.ts';

/** Rows below which it is chance that one column is made of two others, and the share of them that must fit. */
const ENOUGH = 10;
const MOSTLY = 0.9;

/** By how much the three may differ, as a share of the result: they are rounded. */
const TOLERANCE = 0.01;

/** More columns of figures than these are not held against each other: each three of them is tried. */
const MOST_COLUMNS = 16;

const WAYS = { plus: (a: number, b: number) => a + b, times: (a: number, b: number) => a * b } as const;

/** A column that is made of two others in nearly every row: a total, or dollars times the rate of the day. */
interface Made {
  one: string;
  other: string;
  way: keyof typeof WAYS;
  result: string;
}

/** Rows whose figures do not add up, or do not convert, as those of all others do, and no note says why. */
export function oddSums(table: Table): ContentProblem[] {
  const told = new Set<Row>();
  return madeColumns(table).flatMap((made) =>
    table.rows.flatMap((row) => {
      if (fits(row, made) !== false || (hasNote(row) && !isFar(row, made)) || told.has(row)) return [];
      told.add(row);
      return [
        inRow(
          table,
          row,
          inWords(row, made),
          'Compare the three with the source. If it has them so, say it in the note of the row.',
        ),
      ];
    }),
  );
}

/** A note explains figures that are rounded or of two sources, not one that is several times what it should be. */
const FAR = 3;

function isFar({ cells }: Row, { one, other, way, result }: Made): boolean {
  const share = Math.abs(WAYS[way](Number(cells[one]), Number(cells[other])) / Number(cells[result]));
  return share > FAR || share < 1 / FAR;
}

function inWords({ cells }: Row, { one, other, way, result }: Made): string {
  const [a, b] = [Number(cells[one]), Number(cells[other])];
  const made = String(Number(WAYS[way](a, b).toPrecision(6)));
  return `"${result}" is "${one}" ${way} "${other}" in the other rows; here it is ${String(cells[result])}, and ${String(a)} ${way} ${String(b)} is ${made}.`;
}

/** Every column that is made of two others. */
export function madeColumns(table: Table): Made[] {
  const names = columnsOf(table, 'number');
  if (names.length > MOST_COLUMNS) return [];
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) =>
    names
      .filter((result) => result !== one && result !== other)
      .flatMap((result) =>
        (['plus', 'times'] as const)
          .map((way) => ({ one, other, way, result }))
          .filter((made) => isMade(table.rows, made)),
      ),
  );
}

function isMade(rows: readonly Row[], made: Made): boolean {
  let [tried, missed] = [0, 0];
  for (const row of rows) {
    const fit = fits(row, made);
    if (fit !== undefined) tried += 1;
    if (fit === false) missed += 1;
    if (missed > (1 - MOSTLY) * rows.length) return false;
  }
  return tried >= ENOUGH && missed <= (1 - MOSTLY) * tried;
}

/** Whether the three figures of a row fit; undefined where one is missing or nothing. */
function fits({ cells }: Row, { one, other, way, result }: Made): boolean | undefined {
  const [a, b, c] = [cells[one], cells[other], cells[result]];
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || a * b * c === 0) return undefined;
  return Math.abs(WAYS[way](a, b) - c) <= TOLERANCE * Math.abs(c);
}
