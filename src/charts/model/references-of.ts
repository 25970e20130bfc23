import { dateInWords, isDateText } from '../../basics/partial-date.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { selectRows, type Where } from '../../evidence/datasets/select-rows.ts';
import type { ReferenceSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, Reference, Slot } from './chart-types.ts';
import type { ModelInput } from './model-input.ts';
import { printFigure } from './print-figure.ts';
import { spanOf } from './time-slots.ts';

/** The references of a chart in its own terms. One that lies wholly outside the axis is left out. */
export function referencesOf(
  spec: { references?: readonly ReferenceSpec[] | undefined; where?: Where | undefined },
  slots: readonly Slot[],
  unit: string,
  input: ModelInput,
): Reference[] {
  return (spec.references ?? []).flatMap((reference) => {
    const found = valueOf(reference, spec.where ?? {}, input);
    return found ? [valueReference(reference.label, found, unit)] : timeReference(reference, slots, input.events);
  });
}

function valueReference(label: string, found: Pick<Reference, 'from' | 'to' | 'sources'>, unit: string): Reference {
  const { from, to } = found;
  const words = from === to ? printFigure(from, unit) : `${printFigure(from, '')} to ${printFigure(to, unit)}`;
  return { axis: 'value', label, ...found, words };
}

function valueOf(
  { column, fact, value }: ReferenceSpec,
  where: Where,
  { whole, facts }: ModelInput,
): Pick<Reference, 'from' | 'to' | 'sources'> | undefined {
  if (column !== undefined) {
    const [first] = columnValues(whole, column, where);
    return first === undefined ? undefined : { from: first, to: first, sources: [] };
  }
  const known = fact === undefined ? undefined : facts.get(fact);
  const figure = known?.value ?? value;
  if (figure === undefined) return undefined;
  const [from, to] = typeof figure === 'number' ? [figure, figure] : figure;
  return { from, to, sources: known?.sources ?? [] };
}

/** The different numbers that a column has in the chosen rows. */
export function columnValues(dataset: Dataset, column: string, where: Where): number[] {
  const cells = selectRows(dataset, where).map((row) => row.cells[column]);
  return [...new Set(cells.filter((cell) => typeof cell === 'number'))];
}

function timeReference(
  { label, at, from, to }: ReferenceSpec,
  slots: readonly Slot[],
  events: readonly ChartEvent[],
): Reference[] {
  const [first, last] = [dateOf(at ?? from ?? '', events), dateOf(to ?? '', events)];
  if (first === undefined) return [];
  const date = at === undefined ? `${first.split('/')[0] ?? ''}/${last?.split('/').at(-1) ?? '..'}` : first;
  const span = spanOf(date, slots);
  if (!span) return [];
  const end = at === undefined ? span[1] : span[0];
  return [{ axis: 'time', label, from: span[0], to: end, words: dateInWords(date), sources: [] }];
}

/** The dates of all references: an axis of free dates holds them too. */
export function referenceDates(
  references: readonly ReferenceSpec[] | undefined,
  events: readonly ChartEvent[],
): string[] {
  return (references ?? []).flatMap(({ at, from, to }) =>
    [at, from, to].flatMap((text) => (text === undefined ? [] : (dateOf(text, events) ?? []))),
  );
}

/** The date of an event, or the date itself; undefined for anything else. */
export function dateOf(text: string, events: readonly ChartEvent[]): string | undefined {
  const date = events.find(({ id }) => id === text)?.date ?? text;
  return isDateText(date) ? date : undefined;
}
