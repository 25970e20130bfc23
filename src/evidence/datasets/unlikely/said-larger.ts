import { parseUnit } from '../../../basics/unit.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/** How many times a figure is too small that was typed in thousands, or in millions. */
const TIMES = [1e3, 1e6];

interface Said {
  words: string;
  value: number;
}

/** Rows whose words have a figure that is a thousand or a million times a cell, and that no cell has: 6 beside "at least 6,000". */
export function saidLarger(table: Table): ContentProblem[] {
  const texts = columnsOf(table, 'text');
  const counted = table.columns.filter(
    ({ type, unit }) => type === 'number' && unit !== undefined && unit !== 'percent' && parseUnit(unit).scale === 1,
  );
  return table.rows.flatMap((row) => {
    const told = new Set<number>();
    const said = texts.flatMap((name) => figuresIn(row, name));
    const cells = Object.values(row.cells);
    return counted.flatMap(({ name, unit = '' }) => {
      const cell = row.cells[name];
      if (typeof cell !== 'number' || cell <= 0 || said.some(({ value }) => value === cell)) return [];
      const found = said.find(({ value }) => TIMES.some((times) => value === cell * times) && !cells.includes(value));
      if (!found) return [];
      if (told.has(found.value)) return [];
      told.add(found.value);
      const times = found.value === cell * 1e3 ? 'a thousand' : 'a million';
      const what = `"${name}" is ${String(cell)}, and the words of this row say ${found.words}, ${times} times as much.`;
      return [inRow(table, row, what, `The column is in ${unit}: write ${String(found.value)}, if that is meant.`)];
    });
  });
}

/** The figures of a text with thousands or a scale: "6,000", "6 thousand". Of four digits alone it may be a year. */
function figuresIn({ cells }: Row, name: string): Said[] {
  const text = cells[name];
  if (typeof text !== 'string') return [];
  const found = text.matchAll(
    /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (thousand|million|billion)\b)?(?![\d]|[.,]\d)/g,
  );
  return [...found]
    .map(([words, digits = '', scale]) => {
      const value = Number(digits.replaceAll(',', ''));
      return { words, value: scale === undefined ? value : value * SCALES[scale as keyof typeof SCALES] };
    })
    .filter(({ words, value }) => value < 1000 || !/^\d{4}$/.test(words));
}
