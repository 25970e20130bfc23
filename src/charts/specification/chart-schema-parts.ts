import { z } from 'astro/zod';
import { figureSchema } from '../../basics/figure-schema.ts';
import { findFigures } from '../../evidence/facts/find-figures.ts';
import { whereSchema } from '../../evidence/facts/fact-schema.ts';
import { weight } from './annotation-schema.ts';

const NOTHING_COUNTED: ReadonlySet<string> = new Set();

/** Text that is not empty. */
const text = z.string().min(1);
export const column = text.describe('Name of a column of the dataset.');
export const colour = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'A colour is a name in small letters. Give this one a name in content/colours.yaml, or write series-1 to series-8.',
  )
  .describe('Name of a colour: one of content/colours.yaml, series-1 to series-8, or neutral.');

export const seriesSchema = z.strictObject({
  column,
  label: text.describe('What the line or the bars show, as printed beside them.'),
  colour,
  standing: column
    .optional()
    .describe('Category column that says how firm each figure is; its signs in dataset.yaml say how it is marked.'),
  where: whereSchema.optional().describe('Further rows to choose, for this series only: column: value.'),
  weight: weight
    .optional()
    .describe('strong: a thick line, its name is bold. quiet: a thin line. For the one that matters, or for the rest.'),
});

/** A named and coloured part of the rows: the dots of one kind, or a lane of a timeline. */
export const partSchema = z.strictObject({
  label: text.describe('Name of the group or lane, as printed.'),
  colour,
  where: whereSchema.optional().describe('Which rows belong to it: column: value.'),
});

const countedGroupSchema = z.strictObject({
  values: z.array(text).min(1).describe('Values of the `by` column that are counted together.'),
  label: text.describe('Name of the group, as printed beside it.'),
  colour,
});

const SLOT_LENGTHS = { year: 4, month: 7 };
const slot = z.union([z.int().min(1000).max(9999).transform(String), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]);

export const countSchema = z
  .strictObject({
    by: column.describe('The column that says to which group a row belongs.'),
    from: column.describe('Date column: the day from which a row is in force.'),
    until: column.describe(
      'Date column: the first day on which a row is no longer in force. Empty means that it still is.',
    ),
    each: z.enum(['year', 'month']).describe('Rows are counted at the end of each year, or of each month.'),
    first: slot.describe('First year, or month: 2016, 2016-03.'),
    last: slot.describe('Last year, or month.'),
    groups: z
      .array(countedGroupSchema)
      .min(1)
      .describe('The groups, from the bottom of the bar up. Every value of `by` belongs to exactly one.'),
  })
  .refine((count) => count.first <= count.last, {
    path: ['last'],
    error: (issue) => `The last ${eachOf(issue.input)} lies before the first.`,
  })
  .refine((count) => [count.first, count.last].every((text) => text.length === SLOT_LENGTHS[count.each]), {
    path: ['first'],
    error: 'Write both ends as YYYY to count at the end of each year, as YYYY-MM for each month.',
  });

function eachOf(input: unknown): string {
  return (input as { each: string }).each;
}

const PLACES = ['value', 'column', 'fact', 'at', 'from'] as const;

/** A line or band to compare with: a cap, a deadline, a period. */
const referenceSchema = z
  .strictObject({
    label: text.describe('A few words, printed beside the line or over the band.'),
    column: column.optional().describe('A number column that says the same in every chosen row: a line at its value.'),
    fact: text.optional().describe('Id of a fact: a line at its value, or a band where the fact is a range.'),
    value: z
      .union([figureSchema, z.tuple([figureSchema, figureSchema])])
      .optional()
      .describe('A number, or [low, high] for a band. Only where neither a column nor a fact has it.'),
    at: text.optional().describe('A day, or the id of an event: an upright line on a date axis.'),
    from: text.optional().describe('The day on which a period begins, or the id of an event: a band on a date axis.'),
    to: text.optional().describe('The last day of the period, or the id of an event. Without it, it still lasts.'),
  })
  .refine((reference) => PLACES.filter((key) => reference[key] !== undefined).length === 1, {
    error: 'A reference has exactly one of column, fact, value, at and from.',
  })
  .refine(({ from, to }) => to === undefined || from !== undefined, {
    path: ['to'],
    error: 'A reference with to needs from.',
  })
  .refine(({ value }) => !Array.isArray(value) || value[0] <= value[1], {
    path: ['value'],
    error: 'This range runs backwards. Write the lower figure first.',
  });

export const shared = {
  title: text
    .refine((title) => !title.endsWith('.'), { error: 'A title has no full stop at its end. Take it away.' })
    .describe('The finding, as a sentence without a full stop: what the chart shows, not what it is about.'),
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
    .refine((sentence) => /\d/.test(sentence) || findFigures(sentence, NOTHING_COUNTED).length === 0, {
      error: 'Write this sentence without figures in words. Figures are put into the description from the data.',
    })
    .optional()
    .describe('One more sentence for the description under the chart. It may hold no figure, in digits or in words.'),
  panels: z
    .union([
      column,
      z.strictObject({
        by: column,
        values: z
          .array(text)
          .min(2)
          .refine((values) => new Set(values).size === values.length, {
            error: 'A panel is listed twice. Leave it in once.',
          })
          .describe('Which panels, in order.'),
      }),
    ])
    .optional()
    .describe('A column: one small chart for each of its values, all with the same axes. { by, values } chooses them.'),
};

export const references = z
  .array(referenceSchema)
  .min(1)
  .optional()
  .describe('Lines and bands to compare with: a cap, a deadline, a period.');
export const scale = z
  .enum(['linear', 'log', 'either'])
  .optional()
  .describe(
    'linear (the default), log: each step multiplies, for figures above zero only, or either: drawn linear, the reader of the live chart may switch.',
  );
export const places = z
  .enum(['every', 'listed'])
  .optional()
  .describe('every (the default): years or months without a row keep their place. listed: only those with a row.');

export type SeriesSpec = z.output<typeof seriesSchema>;
export type PartSpec = z.output<typeof partSchema>;
export type CountSpec = z.output<typeof countSchema>;
export type ReferenceSpec = z.output<typeof referenceSchema>;
