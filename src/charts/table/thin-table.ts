import { groupThousands } from '../../basics/group-thousands.ts';
import type { ChartTable } from './to-table.ts';

/** The most rows of a table within a page, to which a chart's table is only an addition. */
const MOST_ROWS = 500;

/** How many rows a table has, those with a heading of a group apart. */
export function rowsOf({ groups }: ChartTable): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A table of which every n-th row is left if it has very many; its caption says so. */
export function thinTable(table: ChartTable): ChartTable {
  const rows = rowsOf(table);
  if (rows <= MOST_ROWS) return table;
  const stride = Math.ceil(rows / MOST_ROWS);
  const groups = table.groups.map((group) => ({ ...group, rows: group.rows.filter((_, at) => at % stride === 0) }));
  const words = `Every ${groupThousands(stride)}${ending(stride)} of ${groupThousands(rows)} rows; the file of the figures has all.`;
  return { ...table, groups, caption: `${table.caption} ${words}` };
}

function ending(number: number): string {
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[form];
}
