import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import { rowSources, type Column, type Dataset, type Row } from '../../evidence/datasets/dataset.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import { columnOf } from './chart-error.ts';
import type { CountSpec, SeriesChartSpec, SeriesSpec } from '../specification/chart-schema.ts';
import type { Point, Series, SeriesModel, Slot, Standings } from './chart-types.ts';
import { cellInWords } from './dates-in-words.ts';
import { chartHead, type ModelInput } from './model-input.ts';
import { slotAxis } from './slot-axis.ts';
import { precisionOf, slotKeys, timeSlots } from './time-slots.ts';

interface Content {
  xLabel: string;
  slotWord: string;
  slots: Slot[];
  series: Series[];
  unit: string;
}

/** Decides a chart over an x axis: lines, bars side by side, or stacked bars. */
export function seriesModel(spec: SeriesChartSpec, input: ModelInput): SeriesModel {
  const { unit, series, ...content } =
    'count' in spec && spec.count ? countedContent(spec.count, spec, input.dataset) : readContent(spec, input);
  const head = chartHead(spec, input.dataset, unit);
  return { kind: spec.kind, ...head, ...slotAxis(content, spec, head.unit, input), series };
}

/** The rows of one series: the chart's own selection, narrowed by that of the series. */
export function seriesRows(dataset: Dataset, spec: SeriesChartSpec, series: SeriesSpec): Row[] {
  const kept = new Set(selectRows(dataset, spec.where ?? {}));
  return selectRows(dataset, series.where ?? {}).filter((row) => kept.has(row));
}

function readContent(spec: SeriesChartSpec, { dataset, whole }: ModelInput): Content {
  const [x, specs] = [spec.x ?? '', spec.series ?? []];
  const column = columnOf(dataset, x);
  const keys = specs.flatMap((series) => seriesRows(whole, spec, series)).map((row) => String(row.cells[x] ?? ''));
  const each = spec.kind === 'line' ? keys.flatMap(slotKeys) : keys;
  const precision = column.type === 'date' ? precisionOf(each) : 'other';
  const listed = precision === 'other' || ('places' in spec && spec.places === 'listed');
  const slots = listed
    ? listedSlots(precision === 'other' ? keys : keys.toSorted(), column)
    : withSpans(timeSlots(each, precision), keys);
  return {
    xLabel: column.label,
    slotWord: precision === 'other' ? column.label.toLowerCase() : precision,
    slots,
    series: specs.map((one) => readSeries(one, seriesRows(dataset, spec, one), { dataset, x, slots })),
    unit: columnOf(dataset, specs[0]?.column ?? '').unit ?? '',
  };
}

function listedSlots(keys: readonly string[], column: Column): Slot[] {
  return [...new Set(keys)].map((key) => ({ key, words: cellInWords(key, column) }));
}

/** Slots of which several have one row together. */
function withSpans(slots: readonly Slot[], dates: readonly string[]): Slot[] {
  const spans = new Map(dates.filter((date) => date.includes('/')).map((date) => [slotKeys(date)[0], date]));
  if (spans.size === 0) return [...slots];
  const covered = new Set([...spans.values()].flatMap((date) => slotKeys(date).slice(1)));
  return slots.map((slot): Slot => {
    const key = spans.get(slot.key);
    if (key !== undefined) return { ...slot, span: { length: slotKeys(key).length, key, words: dateInWords(key) } };
    return covered.has(slot.key) ? { ...slot, covered: true } : slot;
  });
}

function readSeries(
  spec: SeriesSpec,
  rows: readonly Row[],
  at: { dataset: Dataset; x: string; slots: readonly Slot[] },
): Series {
  const byKey = new Map(rows.map((row) => [String(row.cells[at.x]), row]));
  const standings = standingsOf(at.dataset, spec.standing);
  const points = at.slots.map(({ key, span }): Point => {
    const row = byKey.get(span?.key ?? key);
    const value = row?.cells[spec.column];
    if (!row || typeof value !== 'number') return { value: null, sources: [], line: row?.line };
    const standing = spec.standing === undefined ? null : row.cells[spec.standing];
    const known = typeof standing === 'string' && { standing };
    return { value, sources: rowSources(at.dataset, row), line: row.line, ...known };
  });
  return {
    ...{ label: spec.label, colour: spec.colour, points },
    ...(standings && { standings }),
    ...(spec.weight && { weight: spec.weight }),
  };
}

function standingsOf(dataset: Dataset, name: string | undefined): Standings | undefined {
  if (name === undefined) return undefined;
  const { label, signs = {} } = columnOf(dataset, name);
  return { label, signs };
}

/** Counts, for every group, the rows in force on the last day of each year or month. */
function countedContent(count: CountSpec, spec: SeriesChartSpec, dataset: Dataset): Content {
  const rows = selectRows(dataset, spec.where ?? {});
  const keys = timeSlots([count.first, count.last], count.each).map(({ key }) => key);
  const slots = keys.map((key) => ({ key, words: `end of ${dateInWords(key)}` }));
  const series = count.groups.map(({ values, label, colour }) => {
    const members = rows.filter((row) => values.includes(String(row.cells[count.by])));
    const points = keys.map((key) =>
      countPoint(
        members.filter((row) => isInForce(row, count, endOf(key))),
        dataset,
      ),
    );
    return { label, colour, points };
  });
  return { xLabel: 'At the end of', slotWord: count.each, slots, series, unit: '' };
}

function countPoint(rows: readonly Row[], dataset: Dataset): Point {
  return { value: rows.length, sources: [...new Set(rows.flatMap((row) => rowSources(dataset, row)))] };
}

function isInForce(row: Row, count: CountSpec, day: string): boolean {
  const [from, until] = [row.cells[count.from], row.cells[count.until]];
  return typeof from === 'string' && startOf(from) <= day && (typeof until !== 'string' || startOf(until) > day);
}
