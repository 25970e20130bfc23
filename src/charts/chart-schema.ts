import { z } from 'astro/zod';
import { whereSchema } from '../schemas/fact-schema.ts';

const text = z.string().min(1);
const column = text.describe('Name of a column of the dataset.');
const colour = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'A colour is a name in small letters, such as series-1. The style sheet knows it as --chart-series-1.',
  )
  .describe('Name of a colour by its meaning; the style sheet defines --chart-<name>.');

const seriesSchema = z.strictObject({
  column,
  label: text.describe('What the line or the bars show, as printed beside them.'),
  colour,
  where: whereSchema.optional().describe('Further rows to choose, for this series only: column: value.'),
});

const groupSchema = z.strictObject({
  values: z.array(text).min(1).describe('Values of the `by` column that are counted together.'),
  label: text.describe('Name of the group, as printed beside it.'),
  colour,
});

const countSchema = z
  .strictObject({
    by: column.describe('The column that says to which group a row belongs.'),
    from: column.describe('Date column: the day from which a row is in force.'),
    until: column.describe(
      'Date column: the first day on which a row is no longer in force. Empty means that it still is.',
    ),
    each: z.literal('year').describe('Rows are counted at the end of each year.'),
    first: z.int().describe('First year.'),
    last: z.int().describe('Last year.'),
    groups: z
      .array(groupSchema)
      .min(1)
      .describe('The groups, from the bottom of the bar up. Every value of `by` belongs to exactly one.'),
  })
  .refine((count) => count.first <= count.last, { path: ['last'], error: 'The last year lies before the first.' });

const shared = {
  title: text.describe('The finding, as a sentence without a full stop: what the chart shows, not what it is about.'),
  subtitle: text.describe('What is measured, where, and in which unit.'),
  dataset: text.describe('Name of the folder in content/datasets/.'),
  where: whereSchema
    .optional()
    .describe('Which rows: column: value, column: [values], or column: { from, to } for dates.'),
  unit: text.optional().describe("The unit to print, where it differs from the column's: workers, registrations."),
  note: text.optional().describe('What a reader must know beside the picture.'),
  attribution: text
    .optional()
    .describe("Whose figures these are, where the dataset's own attribution says more than this chart shows."),
  description: text
    .regex(/^\D*$/, 'Write this sentence without digits. Figures are put into the description from the data.')
    .optional()
    .describe('One more sentence for the description under the chart. It may not hold digits.'),
};

const overX = {
  x: column.describe('Date or category column that runs along the bottom.'),
  series: z.array(seriesSchema).min(1).describe('The lines, or the bars of each position, in order.'),
  marks: z.array(text).optional().describe('Ids of events to mark on a date axis.'),
};

const inRows = {
  label: z.union([column, z.array(column).min(1)]).describe('Column, or columns, that name a row of the chart.'),
  group: column.optional().describe('Column whose values gather the rows under headings.'),
  colour,
};

const lineSchema = z.strictObject({
  ...shared,
  ...overX,
  kind: z.literal('line').describe('Lines over time; gaps stay gaps.'),
});
const barSchema = z.strictObject({
  ...shared,
  ...overX,
  kind: z.literal('bar').describe('Upright bars, side by side.'),
});
const stackedBarSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('stacked-bar').describe('Upright bars whose parts add up.'),
    x: overX.x.optional(),
    series: overX.series.optional(),
    marks: overX.marks,
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
const rangeSchema = z.strictObject({
  ...shared,
  ...inRows,
  kind: z.literal('range').describe('One range a row, from low to high; never joined to each other.'),
  low: column.describe('The lower figure. Empty means that only an upper bound was given ("up to").'),
  high: column.describe('The upper figure. Empty means that only a lower bound was given ("at least").'),
});

/** One chart: `content/charts/<id>.yaml`. The id is the name of the file. */
export const chartSchema = z.discriminatedUnion('kind', [
  lineSchema,
  barSchema,
  stackedBarSchema,
  horizontalBarSchema,
  rangeSchema,
]);

export type ChartSpec = z.output<typeof chartSchema>;
export type CountSpec = z.output<typeof countSchema>;
export type SeriesSpec = z.output<typeof seriesSchema>;
/** Charts whose figures stand over an x axis, and charts with one row a figure. */
export type SeriesChartSpec = Extract<ChartSpec, { kind: 'line' | 'bar' | 'stacked-bar' }>;
export type RowsChartSpec = Extract<ChartSpec, { kind: 'range' | 'horizontal-bar' }>;
