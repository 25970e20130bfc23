import { NO_EXCEPTIONS, type Item } from './item-schema.ts';
import { inForce, type State } from './in-force.ts';
import type { Measure } from './measure.ts';
import type { Resolution } from './resolution.ts';

/** What a resolution did about an item, and how the item stood on the day of its adoption. */
interface Cell {
  resolution: string;
  state: State;
  sets: readonly Measure[];
}

export interface MatrixRow {
  item: Item;
  cells: readonly Cell[];
}

/** The measures of an item, in the order in which it names them, with the exceptions that they have for it. */
export function measuresFor(item: Pick<Item, 'measures' | 'exceptions'>, measures: readonly Measure[]): Measure[] {
  return item.measures.flatMap((id) => {
    const measure = measures.find((one) => one.id === id);
    return measure ? [{ ...measure, exceptions: exceptionsFor(item, measure) }] : [];
  });
}

function exceptionsFor({ exceptions }: Pick<Item, 'exceptions'>, { id, ...measure }: Measure): string {
  const own = exceptions[id] ?? measure.exceptions;
  return own === NO_EXCEPTIONS ? '' : own;
}

/** Items by resolutions. */
export function matrixOf(
  items: Iterable<Item>,
  measures: readonly Measure[],
  resolutions: readonly Resolution[],
  asOf: string,
): MatrixRow[] {
  return [...items].map((item) => {
    const own = measuresFor(item, measures);
    const cells = resolutions.map(({ number, date }) => ({
      resolution: number,
      state: inForce(item, own, date, asOf).state,
      sets: own.filter(({ resolution }) => resolution === number),
    }));
    return { item, cells };
  });
}
