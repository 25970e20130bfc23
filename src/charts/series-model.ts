import { dateInWords, endOf, startOf } from '../dates/partial-date.ts';
import { rowSources, type Dataset, type Row } from '../datasets/dataset.ts';
import { selectRows } from '../datasets/select-rows.ts';
import { columnOf } from './chart-error.ts';
import type { ChartEvent, Mark, Point, Series, SeriesModel, Slot } from './chart-model.ts';
import type { CountSpec, SeriesChartSpec, SeriesSpec } from './chart-schema.ts';
import { positionOf, precisionOf, slotLabels, timeSlots, yearBorders } from './time-slots.ts';
import { valueAxis } from './value-axis.ts';

interface Content {
  xLabel: string;
  slotWord: string;
  slots: Slot[];
  series: Series[];
  unit: string;
}

/** Decides a chart over an x axis: lines, bars side by side, or stacked bars. */
export function seriesModel(spec: SeriesChartSpec, dataset: Dataset, events: readonly ChartEvent[]): SeriesModel {
  const { unit, ...content } =
    'count' in spec && spec.count ? countedContent(spec.count, spec, dataset) : readContent(spec, dataset);
  return {
    kind: spec.kind,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note,
    remark: spec.description,
    attribution: spec.attribution ?? dataset.attribution,
    unit: spec.unit ?? unit,
    axis: valueAxis(
      spec.kind === 'stacked-bar' ? stackEnds(content.series) : valuesOf(content.series),
      spec.unit ?? unit,
    ),
    slotLabels: slotLabels(content.slots),
    slotBorders: yearBorders(content.slots),
    marks: marksOn(content.slots, spec.marks ?? [], events),
    ...content,
  };
}

/** The rows of one series: the chart's own selection, narrowed by that of the series. */
export function seriesRows(dataset: Dataset, spec: SeriesChartSpec, series: SeriesSpec): Row[] {
  const kept = new Set(selectRows(dataset, spec.where ?? {}));
  return selectRows(dataset, series.where ?? {}).filter((row) => kept.has(row));
}

function readContent(spec: SeriesChartSpec, dataset: Dataset): Content {
  const [x, specs] = [spec.x ?? '', spec.series ?? []];
  const column = columnOf(dataset, x);
  const rowsOf = specs.map((series) => seriesRows(dataset, spec, series));
  const keys = rowsOf.flat().map((row) => String(row.cells[x] ?? ''));
  const precision = column.type === 'date' ? precisionOf(keys) : 'other';
  const slots = precision === 'other' ? listedSlots(keys) : timeSlots(keys, precision);
  const series = specs.map((one, index) => readSeries(one, rowsOf[index] ?? [], { dataset, x, slots }));
  const unit = columnOf(dataset, specs[0]?.column ?? '').unit ?? '';
  return {
    xLabel: column.label,
    slotWord: precision === 'other' ? column.label.toLowerCase() : precision,
    slots,
    series,
    unit,
  };
}

function listedSlots(keys: readonly string[]): Slot[] {
  return [...new Set(keys)].map((key) => ({ key, words: key }));
}

function readSeries(
  spec: SeriesSpec,
  rows: readonly Row[],
  at: { dataset: Dataset; x: string; slots: readonly Slot[] },
): Series {
  const byKey = new Map(rows.map((row) => [String(row.cells[at.x]), row]));
  const points = at.slots.map(({ key }): Point => {
    const row = byKey.get(key);
    const value = row?.cells[spec.column];
    if (!row || typeof value !== 'number') return { value: null, sources: [], line: row?.line };
    return { value, sources: rowSources(at.dataset, row), line: row.line };
  });
  return { label: spec.label, colour: spec.colour, points };
}

/** Counts, for every group, the rows in force on the last day of each year. */
function countedContent(count: CountSpec, spec: SeriesChartSpec, dataset: Dataset): Content {
  const rows = selectRows(dataset, spec.where ?? {});
  const years = Array.from({ length: count.last - count.first + 1 }, (_, index) => String(count.first + index));
  const slots = years.map((year) => ({ key: year, words: `end of ${year}` }));
  const series = count.groups.map(({ values, label, colour }) => {
    const members = rows.filter((row) => values.includes(String(row.cells[count.by])));
    const points = years.map((year) =>
      countPoint(
        members.filter((row) => isInForce(row, count, endOf(year))),
        dataset,
      ),
    );
    return { label, colour, points };
  });
  return { xLabel: 'At the end of', slotWord: 'year', slots, series, unit: '' };
}

function countPoint(rows: readonly Row[], dataset: Dataset): Point {
  return { value: rows.length, sources: [...new Set(rows.flatMap((row) => rowSources(dataset, row)))] };
}

function isInForce(row: Row, count: CountSpec, day: string): boolean {
  const [from, until] = [row.cells[count.from], row.cells[count.until]];
  return typeof from === 'string' && startOf(from) <= day && (typeof until !== 'string' || startOf(until) > day);
}

function marksOn(slots: readonly Slot[], ids: readonly string[], events: readonly ChartEvent[]): Mark[] {
  return ids
    .flatMap((id) => {
      const event = events.find((candidate) => candidate.id === id);
      const at = event && positionOf(event.date, slots);
      return event && at !== undefined ? [{ id, at, label: event.label, words: dateInWords(event.date) }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
}

/** The ends of every stack; parts below zero are stacked downwards. */
function stackEnds(series: readonly Series[]): number[] {
  const slots = series[0]?.points.length ?? 0;
  return Array.from({ length: slots }, (_, index) => series.map(({ points }) => points[index]?.value ?? 0)).flatMap(
    (values) => [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))],
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
