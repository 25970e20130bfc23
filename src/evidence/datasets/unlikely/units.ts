import { otherScaleIn } from '../../../basics/named-scale.ts';
import type { Column, Dataset } from '../dataset.ts';

type Table = Pick<Dataset, 'id' | 'columns' | 'rows'>;

/** Columns of figures with a unit, and their share, from which on one without is a slip. */
const ENOUGH = 4;
const MOSTLY = 0.8;

/** What is told of a column of a table, at its place in the description. */
interface ColumnFound {
  table: string;
  column: string;
  what: string;
  remedy: string;
}

/** Columns of figures without a unit, in a site where nearly all others have one. Numbers of a series, and units in a column of their own, need none. */
export function lostUnits(tables: readonly Table[]): ColumnFound[] {
  const all = tables.flatMap((table) => figuresOf(table).map((column) => ({ table, column })));
  const bare = all.filter(({ column }) => column.unit === undefined);
  const others = all.length - bare.length;
  if (others < ENOUGH || others < MOSTLY * all.length) return [];
  return bare
    .filter(({ table, column }) => !isSeries(table, column) && !hasUnits(table))
    .map(({ table, column }) => ({
      table: table.id,
      column: column.name,
      what: `"${column.name}" holds figures, and nothing says of what; ${String(others)} other columns of figures have a unit.`,
      remedy: 'Write what is counted or measured under unit: books, percent, million US dollars …',
    }));
}

/** What is told at a place of the description of a table. */
interface TextFound {
  table: string;
  path: string[];
  what: string;
  remedy: string;
}

/** Labels and descriptions that name another scale than the unit of their column, or than each of their table: "million books" of thousand books. */
export function otherScales(tables: readonly (Table & Pick<Dataset, 'description'>)[]): TextFound[] {
  return tables.flatMap((table) => {
    const columns = figuresOf(table).flatMap(({ unit, ...column }) =>
      unit === undefined ? [] : [{ ...column, unit }],
    );
    const whole = otherScaleIn(
      table.description,
      columns.map(({ unit }) => unit),
    );
    const texts = columns.flatMap(({ name, unit, label, description = '' }) =>
      Object.entries({ label, description }).flatMap(([key, text]) => {
        const named = otherScaleIn(text, [unit]);
        if (named === undefined) return [];
        const what = `The ${key} of "${name}" says "${named}", and its unit is ${unit}.`;
        return [{ path: ['columns', name, key], what }];
      }),
    );
    const of = columns[0]?.unit ?? '';
    const what = `The description says "${whole ?? ''}", and the figures of the table are in ${of}.`;
    return [...(whole === undefined ? [] : [{ path: ['description'], what }]), ...texts].map((found) => ({
      ...{ table: table.id, ...found },
      remedy: 'Put right the one that is wrong.',
    }));
  });
}

function figuresOf({ columns }: Table): Column[] {
  return columns.filter(({ type }) => type === 'number');
}

/** Whether the figures count the rows: 1, 2, 3. */
function isSeries({ rows }: Table, { name }: Column): boolean {
  return rows.every(({ cells }, index) => cells[name] === index + 1);
}

/** Whether each row has a unit of its own. */
function hasUnits({ columns }: Table): boolean {
  return columns.some(({ name, type }) => type !== 'number' && /(?:^|_)units?(?:_|$)/.test(name));
}
