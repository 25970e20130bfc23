import { dateInWords } from '../../basics/partial-date.ts';
import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import { boundFigure } from './bound-figure.ts';
import { bracketDates } from './brackets-of.ts';
import { columnOf } from './chart-error.ts';
import type { DotsChartSpec, PartSpec, StripChartSpec } from '../specification/chart-schema.ts';
import type { Dot, DotGroup, DotsModel, Slot } from './chart-types.ts';
import { chartHead, type ModelInput } from './model-input.ts';
import { referenceDates } from './references-of.ts';
import { slotAxis } from './slot-axis.ts';
import { slotWordOf, spanOf, spanSlots } from './time-slots.ts';

/** Decides a chart of estimates over time. */
export function dotsModel(spec: DotsChartSpec, input: ModelInput): DotsModel {
  const { dataset, whole } = input;
  const rows = spec.groups.flatMap((group) => partRows(whole, spec, group));
  const dates = rows.map((row) => String(row.cells[spec.x] ?? ''));
  const slots = spanSlots([
    ...dates,
    ...referenceDates(spec.references, input.events),
    ...bracketDates(spec.notes, input),
  ]);
  const value = columnOf(dataset, spec.low);
  const head = chartHead(spec, dataset, value.unit ?? '');
  const axis = { xLabel: columnOf(dataset, spec.x).label, slotWord: slotWordOf(slots), slots };
  return {
    kind: 'dots',
    ...head,
    ...slotAxis(axis, spec, head.unit, input),
    labelHeading: spec.label === undefined ? undefined : columnOf(dataset, spec.label).label,
    valueHeading: spec.low === spec.high ? value.label : 'Figure',
    groups: spec.groups.map((group) => dotGroup(group, spec, slots, dataset)),
  };
}

/** The rows of one part of a chart: the chart's own selection, narrowed by that of the part. */
export function partRows(dataset: Dataset, spec: DotsChartSpec | StripChartSpec, part: PartSpec): Row[] {
  const kept = new Set(selectRows(dataset, spec.where ?? {}));
  return selectRows(dataset, part.where ?? {}).filter((row) => kept.has(row));
}

function dotGroup(group: PartSpec, spec: DotsChartSpec, slots: readonly Slot[], dataset: Dataset): DotGroup {
  const dots = partRows(dataset, spec, group)
    .map((row) => dotOf(row, spec, slots, dataset))
    .sort((a, b) => a.at - b.at);
  return { label: group.label, colour: group.colour, dots };
}

function dotOf(row: Row, spec: DotsChartSpec, slots: readonly Slot[], dataset: Dataset): Dot {
  const key = String(row.cells[spec.x] ?? '');
  const [from, to] = spanOf(key, slots) ?? [0, 0];
  const label = spec.label === undefined ? undefined : String(row.cells[spec.label] ?? '');
  return { at: (from + to) / 2, key, words: dateInWords(key), label, ...boundFigure(row, spec, dataset) };
}
