import type { Where } from '../datasets/select-rows.ts';
import { dateInWords } from '../dates/partial-date.ts';
import type { ReferenceSpec } from './chart-schema.ts';
import type { ChartEvent, Mark, Slot, SlotAxis } from './chart-types.ts';
import type { ModelInput } from './model-input.ts';
import { referencesOf } from './references-of.ts';
import { positionOf, slotLabels, yearBorders } from './time-slots.ts';

interface Wanted {
  where?: Where | undefined;
  marks?: readonly string[] | undefined;
  mainMark?: string | undefined;
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
  };
}

function marksOn(slots: readonly Slot[], { marks = [], mainMark }: Wanted, events: readonly ChartEvent[]): Mark[] {
  return marks
    .flatMap((id): Mark[] => {
      const event = events.find((candidate) => candidate.id === id);
      const at = event && positionOf(event.date, slots);
      if (!event || at === undefined) return [];
      return [{ id, at, label: event.label, words: dateInWords(event.date), ...(id === mainMark && { main: true }) }];
    })
    .sort((a, b) => a.at - b.at);
}
