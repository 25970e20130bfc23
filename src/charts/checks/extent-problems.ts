import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import { drawnRows } from '../model/drawn-rows.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';

/** Years set off at the end of a text, which say from when to when all of it is: "Loans a year, 2017 to 2020". */
const EXTENT = /[,:(]\s*(?:from )?(\d{4})(?: to | ?[–-] ?)(\d{4})\)?$/;

/** A title or subtitle that ends with the years of what is drawn, where more years are drawn. */
export function extentProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const x = 'x' in spec ? spec.x : undefined;
  if (!dataset.columns.some(({ name, type }) => name === x && type === 'date')) return [];
  const cells = drawnRows(spec, dataset).map((row) => String(row.cells[x ?? ''] ?? ''));
  const years = cells.flatMap((cell) => cell.match(/\b\d{4}(?!\d)/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return (['title', 'subtitle'] as const).flatMap((key) => {
    const [, from, to] = EXTENT.exec(spec[key]) ?? [];
    if (from === undefined || to === undefined || (from <= first && to >= last)) return [];
    const message = `The ${key} ends with ${from} to ${to}, and what is drawn runs from ${first} to ${last}.`;
    return [{ path: [key], message, remedy: 'Correct the years, or choose those rows with where.' }];
  });
}
