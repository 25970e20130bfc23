import { z } from 'astro/zod';
import { emphasis, marks, notes } from './annotation-schema.ts';
import {
  colour,
  column,
  countSchema,
  partSchema,
  places,
  references,
  scale,
  seriesSchema,
  shared,
} from './chart-schema-parts.ts';

const overX = {
  x: column.describe('Date or category column that runs along the bottom.'),
  series: z
    .array(seriesSchema)
    .min(1)
    .describe('The lines, or the bars of each position, in order: - { column: …, label: …, colour: … }.'),
  marks,
  notes,
  references,
};

const inRows = {
  label: z.union([column, z.array(column).min(1)]).describe('Column, or columns, that name a row of the chart.'),
  group: column.optional().describe('Column whose values gather the rows under headings.'),
  order: z
    .enum(['data', 'descending', 'gaps-first'])
    .optional()
    .describe(
      'Order of the rows of a group: as in the data (the default), from the highest figure down, or the same with those without a figure first.',
    ),
  colour,
  notes,
  emphasis,
};

const lineSchema = z.strictObject({
  ...shared,
  ...overX,
  scale,
  kind: z.literal('line').describe('Lines over time; gaps stay gaps.'),
});
const barSchema = z.strictObject({
  ...shared,
  ...overX,
  places,
  kind: z.literal('bar').describe('Upright bars, side by side.'),
});
const stackedBarSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('stacked-bar').describe('Upright bars whose parts add up.'),
    x: overX.x.optional(),
    series: overX.series.optional(),
    marks,
    notes,
    references,
    places,
    count: countSchema
      .optional()
      .describe('Instead of x and series: how many rows were in force at the end of each year.'),
  })
  .refine(({ x, series, count }) => (count ? !x && !series : x && series), {
    error: 'A stacked bar needs either x and series, or count.',
  });
const horizontalBarSchema = z.strictObject({
  ...shared,
  ...inRows,
  kind: z.literal('horizontal-bar').describe('One bar a row, from zero.'),
  value: column.describe('The column that holds the figure.'),
});
const squaresSchema = z.strictObject({
  ...shared,
  ...inRows,
  kind: z.literal('squares').describe('One square a row, its area in proportion to the figure: before and after.'),
  value: column.describe('The column that holds the figure.'),
});
const bounds = {
  low: column.describe('The lower figure. Empty means that only an upper bound was given ("up to").'),
  high: column.describe('The upper figure. Empty means that only a lower bound was given ("at least").'),
};
const rangeSchema = z.strictObject({
  ...shared,
  ...inRows,
  ...bounds,
  scale,
  kind: z.literal('range').describe('One range a row, from low to high; never joined to each other.'),
});
const dotsSchema = z.strictObject({
  ...shared,
  ...bounds,
  kind: z.literal('dots').describe('One mark an estimate, at its date and figure; never joined by a line.'),
  x: column.describe('Date column: when the figure holds. Days, months, years and intervals may be mixed.'),
  label: column.optional().describe('Column that says who says so, printed beside the dot.'),
  groups: z.array(partSchema).min(1).describe('The dots by kind, each with a name and a colour.'),
  marks,
  notes,
  emphasis,
  references,
  scale,
});
const timelineStripSchema = z.strictObject({
  ...shared,
  kind: z.literal('timeline-strip').describe('Events and periods along a time axis, in lanes.'),
  from: column.describe('Date column: the day of an event, or the first day of a period.'),
  to: column
    .optional()
    .describe('Date column: the last day of a period. Empty means that it still lasts. Without it all are events.'),
  label: column.describe('Column with a few words for each event.'),
  lanes: z.array(partSchema).min(1).describe('The lanes from the top down, each with a name and a colour.'),
  marks,
  notes,
  emphasis,
  references,
});

/** One chart: `content/charts/<id>.yaml`. The id is the name of the file. */
export const chartSchema = z.discriminatedUnion('kind', [
  lineSchema,
  barSchema,
  stackedBarSchema,
  horizontalBarSchema,
  squaresSchema,
  rangeSchema,
  dotsSchema,
  timelineStripSchema,
]);

export type ChartSpec = z.output<typeof chartSchema>;
export type ChartKind = ChartSpec['kind'];
/** Charts whose figures stand over an x axis, charts with one row a figure, and charts over time alone. */
export type SeriesChartSpec = Extract<ChartSpec, { kind: 'line' | 'bar' | 'stacked-bar' }>;
export type RowsChartSpec = Extract<ChartSpec, { kind: 'range' | 'horizontal-bar' | 'squares' }>;
export type DotsChartSpec = Extract<ChartSpec, { kind: 'dots' }>;
export type StripChartSpec = Extract<ChartSpec, { kind: 'timeline-strip' }>;
export type { MarkSpec, NoteSpec } from './annotation-schema.ts';
export type { CountSpec, PartSpec, ReferenceSpec, SeriesSpec } from './chart-schema-parts.ts';
