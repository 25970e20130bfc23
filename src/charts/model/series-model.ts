import { endOf, startOf } from '../../basics/partial-date.ts';
import { rowSources, type Dataset, type Row } from '../../evidence/datasets/dataset.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import { columnOf } from './chart-error.ts';
import type { CountSpec, SeriesChartSpec, SeriesSpec } from '../specification/chart-schema.ts';
import type { Point, Series, SeriesModel, Slot } from './chart-types.ts';
import { datesInWords } from './dates-in-words.ts';
import { chartHead, type ModelInput } from './model-input.ts';
import { slotAxis } from './slot-axis.ts';
import { precisionOf, timeSlots } from './time-slots.ts';

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
  const precision = column.type === 'date' ? precisionOf(keys) : 'other';
  const listed = precision === 'other' || ('places' in spec && spec.places === 'listed');
  const slots = listed ? listedSlots(precision === 'other' ? keys : keys.toSorted()) : timeSlots(keys, precision);
  return {
    xLabel: column.label,
    slotWord: precision === 'other' ? column.label.toLowerCase() : precision,
    slots,
    series: specs.map((one) => readSeries(one, seriesRows(dataset, spec, one), { dataset, x, slots })),
    unit: columnOf(dataset, specs[0]?.column ?? '').unit ?? '',
  };
}

function listedSlots(keys: readonly string[]): Slot[] {
  return [...new Set(keys)].map((key) => ({ key, words: datesInWords(key) }));
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
