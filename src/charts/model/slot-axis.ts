import type { Where } from '../../evidence/datasets/select-rows.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { markParts, type MarkSpec, type NoteSpec } from '../specification/annotation-schema.ts';
import type { ReferenceSpec } from '../specification/chart-schema.ts';
import { bracketsOf } from './brackets-of.ts';
import type { ChartEvent, Mark, Slot, SlotAxis } from './chart-types.ts';
import type { ModelInput } from './model-input.ts';
import { referencesOf } from './references-of.ts';
import { positionOf, slotLabels, yearBorders } from './time-slots.ts';

interface Wanted {
  where?: Where | undefined;
  marks?: readonly MarkSpec[] | undefined;
  notes?: readonly NoteSpec[] | undefined;
  references?: readonly ReferenceSpec[] | undefined;
}

/** The axis along the bottom with all that stands on it: labels, borders, marked events, references. */
export function slotAxis(
  axis: Pick<SlotAxis, 'xLabel' | 'slotWord'> & { slots: readonly Slot[] },
  wanted: Wanted,
  unit: string,
  input: ModelInput,
): SlotAxis {
  return {
    ...axis,
    slotLabels: slotLabels(axis.slots),
    slotBorders: yearBorders(axis.slots),
    marks: marksOn(axis.slots, wanted, input.events),
    references: referencesOf(wanted, axis.slots, unit, input),
    brackets: bracketsOf(wanted.notes ?? [], axis.slots, input),
  };
}

function marksOn(slots: readonly Slot[], { marks = [] }: Wanted, events: readonly ChartEvent[]): Mark[] {
  return marks
    .map(markParts)
    .flatMap(({ event: id, label, weight }): Mark[] => {
      const event = events.find((candidate) => candidate.id === id);
      const at = event && positionOf(event.date, slots);
      if (!event || at === undefined) return [];
      const mark = { id, at, label: label ?? event.label, words: dateInWords(event.date) };
      const named = label !== undefined && label !== event.label && { name: event.label };
      return [{ ...mark, ...named, ...(weight === 'strong' && { strong: true }) }];
    })
    .sort((a, b) => a.at - b.at);
}
