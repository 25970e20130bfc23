import { dateInWords, isDateText } from '../../basics/partial-date.ts';
import { rowSources, type Dataset, type Row } from '../../evidence/datasets/dataset.ts';
import { bracketDates } from './brackets-of.ts';
import { columnOf } from './chart-error.ts';
import type { PartSpec, StripChartSpec } from '../specification/chart-schema.ts';
import type { Lane, Slot, SlotAxis, StripEntry, StripModel } from './chart-types.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { partRows } from './dots-model.ts';
import { chartHead, type ModelInput } from './model-input.ts';
import { referenceDates } from './references-of.ts';
import { slotAxis } from './slot-axis.ts';
import { slotWordOf, spanOf, spanSlots } from './time-slots.ts';
import type { AxisTick } from './value-axis.ts';

const MOST_LINES = 10;

/** Decides a timeline: what happened when, or lasted how long, in lanes. */
export function stripModel(spec: StripChartSpec, input: ModelInput): StripModel {
  const { dataset, whole } = input;
  const rows = spec.lanes.flatMap((lane) => partRows(whole, spec, lane));
  const dates = rows.map((row) => datesOf(row, spec));
  const slots = spanSlots([
    ...dates,
    ...referenceDates(spec.references, input.events),
    ...bracketDates(spec.notes, input),
  ]);
  const axis = { xLabel: columnOf(dataset, spec.from).label, slotWord: slotWordOf(slots), slots };
  const placed = slotAxis(axis, spec, '', input);
  return {
    kind: 'timeline-strip',
    ...chartHead(spec, dataset, ''),
    axis: { scale: 'linear', min: 0, max: Math.max(1, slots.length), step: 1, ticks: yearStarts(placed) },
    ...placed,
    labelHeading: columnOf(dataset, spec.label).label,
    lanes: spec.lanes.map((lane) => laneOf(lane, spec, slots, dataset)),
  };
}

/** Where light upright lines stand: at the beginning of years, of every n-th where there are many. */
function yearStarts({ slots, slotBorders }: SlotAxis): AxisTick[] {
  const starts = slotBorders.length > 0 ? slotBorders : slots.map((_, index) => index);
  const every = Math.max(1, Math.ceil(starts.length / MOST_LINES));
  return starts
    .filter((_, index) => index % every === 0)
    .map((value) => ({ value, text: slots[value]?.key.slice(0, 4) ?? '' }));
}

/** The date of an entry: a day, or an interval that has no end where the period still lasts. */
function datesOf(row: Row, spec: StripChartSpec): string {
  const from = String(row.cells[spec.from] ?? '');
  if (spec.to === undefined) return from;
  const to = row.cells[spec.to];
  return `${from.split('/')[0] ?? ''}/${typeof to === 'string' ? (to.split('/').at(-1) ?? to) : '..'}`;
}

function laneOf(lane: PartSpec, spec: StripChartSpec, slots: readonly Slot[], dataset: Dataset): Lane {
  const entries = partRows(dataset, spec, lane)
    .filter((row) => isDateText(datesOf(row, spec)))
    .map((row) => entryOf(row, spec, slots, dataset))
    .sort((a, b) => a.from - b.from);
  return { label: lane.label, colour: lane.colour, entries };
}

function entryOf(row: Row, spec: StripChartSpec, slots: readonly Slot[], dataset: Dataset): StripEntry {
  const dates = datesOf(row, spec);
  const [from, to] = spanOf(dates, slots) ?? [0, 0];
  const [key = '', until] = dates.split('/');
  return {
    label: capitalised(String(row.cells[spec.label] ?? '')),
    from,
    to,
    key,
    until: until === '..' ? undefined : until,
    open: until === '..',
    words: dateInWords(dates),
    sources: rowSources(dataset, row),
    line: row.line,
  };
}
