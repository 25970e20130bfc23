import { z } from 'astro/zod';
import { COLUMN_TYPES, SIGNS } from '../datasets/dataset.ts';
import { unitAdvice, unitMeant } from '../../basics/unit.ts';
import { daySchema, partialDateSchema } from '../../basics/date-schema.ts';

const text = z.string().min(1);

/** Whether no entry of a list is there twice. */
function isEachOnce(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

const clockStart = z.strictObject({
  column: text.describe('The column that names rows of the other table, joined by ;'),
  dataset: text.describe('The other table.'),
  key: text.describe('Its column with the names.'),
  date: text.describe('Its column with the day. Of several rows the last counts.'),
});

const deadlineSchema = z.strictObject({
  from: clockStart.describe('Where the time begins to run.'),
  months: text.describe('The column with the term in months. An empty cell is a day that the text itself names.'),
  due: text.describe('The column with the day on which the time is over. Checked against the term.'),
  done: text.optional().describe('The column with the day on which the duty was met.'),
  title: text.describe('The column with a short name of the duty, for the calendar.'),
  summary: text.describe('The column with the duty in words, for the calendar.'),
});

const lagSchema = z.strictObject({
  from: clockStart.describe('The days from which to count.'),
  to: text.describe('The date column to which to count.'),
  days: text
    .optional()
    .describe('A number column that holds the days between, for charts. Checked against the two dates.'),
  label: text.describe('The heading that readers see.'),
});

const signSchema = z.strictObject({
  sign: z
    .enum(SIGNS)
    .describe(
      'hollow: an open circle or bar. broken: a broken line or bar. span: a bar over the months or years of one figure.',
    ),
  words: text.describe('What the sign means, as the key of the chart says it: worked out from other figures.'),
});

export const columnSchema = z
  .strictObject({
    label: text.describe('The heading that readers see.'),
    type: z.enum(COLUMN_TYPES).describe('What the cells hold.'),
    unit: text
      .refine((unit) => unitMeant(unit) === undefined, {
        error: ({ input }) => unitAdvice(String(input)),
      })
      .optional()
      .describe('Unit of a number column, for example million US dollars.'),
    description: text.optional().describe('What exactly the column holds.'),
    required: z.boolean().default(false).describe('True if no cell may be empty.'),
    empty: text.optional().describe('What readers see in an empty cell of a table. Without it: not stated.'),
    values: z
      .array(text)
      .min(1)
      .refine(isEachOnce, { error: 'A word is listed twice. Leave it in once.' })
      .optional()
      .describe('The words a category may hold.'),
    signs: z
      .record(text, signSchema)
      .optional()
      .describe(
        'How charts mark figures that have one of these words as their standing. A word without a sign is usual.',
      ),
  })
  .refine(({ values = [], signs = {} }) => Object.keys(signs).every((word) => values.includes(word)), {
    path: ['signs'],
    error: 'A sign belongs to a word that is not listed under values. Add the word there, or correct it.',
  })
  .refine((column) => column.type !== 'category' || column.values !== undefined, {
    path: ['values'],
    error: 'A category column must list its allowed words under values.',
  });

/** The description of a dataset: `dataset.yaml` beside `data.csv`. */
export const datasetSchema = z
  .strictObject({
    title: text.describe('What the table holds, as a heading.'),
    description: text.describe('What one row is and what was counted.'),
    attribution: text.describe('Whose figures these are.'),
    rows: z.number().int().min(1).describe('How many rows data.csv has, without the header. Checked.'),
    key: z
      .array(text)
      .min(1)
      .refine(isEachOnce, { error: 'A column is listed twice. Leave it in once.' })
      .describe('The columns that together are different in every row. Checked.'),
    subject: z
      .array(text)
      .min(1)
      .optional()
      .describe(
        'The columns that say what a figure is of. Rows that agree in them give the same figure by another compiler or release.',
      ),
    columns: z.record(z.string(), columnSchema).describe('Every column of data.csv, in the same order.'),
    coverage: text.describe('Which period and places are covered.'),
    gaps: z.array(text).default([]).describe('What is missing.'),
    caveats: z.array(text).default([]).describe('What to mind when using it.'),
    compiledFrom: text.describe('What it was made from.'),
    compiledOn: daySchema.describe('The day it was put together: "taken on" beside a chart.'),
    dateColumn: text
      .optional()
      .describe('The date column that says of when the figures of a row are. Needed where there are several.'),
    dataThrough: partialDateSchema
      .optional()
      .describe('The last day, month or year that the figures are of, where no date column says so.'),
    nextExpected: partialDateSchema
      .optional()
      .describe(
        'When the makers of the figures have said they will publish the next ones. Leave it out if they have not.',
      ),
    deadline: deadlineSchema.optional().describe('What is due when, if the rows are duties with a time limit.'),
    lag: lagSchema.optional().describe('How long after other days the rows came, if that matters.'),
    licence: text.describe('Terms of use.'),
  })
  .refine(({ dateColumn, columns }) => dateColumn === undefined || columns[dateColumn]?.type === 'date', {
    path: ['dateColumn'],
    error: 'This is not the name of a column of type date. Write one, or remove the line.',
  })
  .refine(({ subject = [], columns }) => subject.every((name) => Object.hasOwn(columns, name)), {
    path: ['subject'],
    error: 'This names a column that is not there. Write names of columns, as they stand under columns.',
  })
  .refine(({ dateColumn, dataThrough }) => dateColumn === undefined || dataThrough === undefined, {
    path: ['dataThrough'],
    error: 'The date column says this already. Remove one of the two lines.',
  });

export type DatasetDescription = z.output<typeof datasetSchema>;
