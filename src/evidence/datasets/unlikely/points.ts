import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Whole figures of a column, beside which one with a point is a slip, and of which most are of so many digits. */
const ENOUGH = 3;
const THOUSAND = 1000;

/** How far beyond the others the figure without its point may lie. */
const BEYOND = 5;

/** The one figure with a point in a column of whole ones in the thousands, among which it lies without the point: 19.188 for 19188. */
export function pointsOfThousands(table: Table): ContentProblem[] {
  return columnsOf(table, 'number').flatMap((name) => {
    const figures = table.rows.flatMap(({ line, cells }) => {
      const value = cells[name];
      return typeof value === 'number' && value !== 0 ? [{ line, value }] : [];
    });
    const [odd, ...more] = figures.filter(({ value }) => !Number.isInteger(value));
    const others = figures.filter((figure) => figure !== odd).map(({ value }) => Math.abs(value));
    if (!odd || more.length > 0 || others.length < ENOUGH) return [];
    const meant = Math.round(odd.value * THOUSAND * THOUSAND) / THOUSAND;
    const [least, most] = [Math.min(...others), Math.max(...others)];
    const isAmong = Math.abs(meant) >= least / BEYOND && Math.abs(meant) <= most * BEYOND;
    const large = others.filter((value) => value >= THOUSAND).length;
    // With three figures behind its point it may be the one in the thousands: 1.204 beside 401.
    const isOfThree = /\.\d{3}$/.test(String(odd.value));
    const isLarge = large * 2 >= others.length || isOfThree;
    if (!Number.isInteger(meant) || !isAmong || !isLarge || Math.abs(odd.value) * BEYOND > least) return [];
    const what = `${String(odd.value)} is the only figure in the column "${name}" with a point; all others are whole.`;
    return [inRow(table, odd, what, `If the point stands between thousands, write ${String(meant)}.`)];
  });
}
