import { z } from 'astro/zod';
import { dateTextSchema } from './date-schema.ts';

export const STANDINGS = ['established', 'reported', 'estimate', 'disputed', 'superseded'] as const;
export const REDUCTIONS = [
  'only',
  'sum',
  'first',
  'last',
  'min',
  'max',
  'count',
  'difference',
  'percent-change',
  'ratio',
] as const;
export const QUALIFIERS = [
  'nearly',
  'more than',
  'about',
  'up to',
  'at least',
  'around',
  'approximately',
  'fewer than',
  'some',
  'almost',
] as const;

const text = z.string().min(1);
const scalar = z.union([z.string(), z.number()]);

/** Which rows: column -> value, list of values, or { from, to } for dates. */
export const whereSchema = z.record(
  z.string(),
  z.union([
    scalar,
    z.array(scalar).min(1),
    z.strictObject({ from: dateTextSchema.optional(), to: dateTextSchema.optional() }),
  ]),
);

const shared = {
  standing: z.enum(STANDINGS).describe('How firm the figure is.'),
  note: text.optional().describe('What a reader should know beside the figure.'),
  date: dateTextSchema
    .optional()
    .describe('The day, month, year or interval it is true of. A fact without a figure prints this date.'),
};

/** A figure (or only a date or a statement) that a source states. */
export const statedFactSchema = z.strictObject({
  ...shared,
  statement: text.describe('The fact as one sentence.'),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])], {
      error: 'Write a number without commas or words, or a range such as [20, 30].',
    })
    .optional()
    .describe('The figure, without unit or thousands commas; a range is [20, 30].'),
  unit: text.optional().describe('What is counted, as printed after the figure: workers, percent, million US dollars.'),
  qualifier: z.enum(QUALIFIERS).optional().describe("The source's own caution, printed before the figure."),
  attribution: text.describe('Who says so.'),
  sources: z.array(text).min(1, 'A fact needs at least one source.').describe('Ids of the sources that state it.'),
});

/** A figure computed from the rows of a dataset. */
export const selectedFactSchema = z.strictObject({
  ...shared,
  statement: text.optional().describe('The fact as one sentence.'),
  dataset: text.describe('Name of the folder in content/datasets/.'),
  where: whereSchema.default({}).describe('Which rows: column: value.'),
  column: text.describe('The column that holds the figure.'),
  reduce: z.enum(REDUCTIONS).describe('How the selected rows become one figure.'),
  format: z
    .enum(['number', 'usd', 'yuan', 'percent', 'date'])
    .optional()
    .describe("How to print it, where the column's unit does not say."),
  unit: text.optional().describe("The unit to print, where it differs from the column's: workers, days, times."),
  qualifier: z.enum(QUALIFIERS).optional().describe("The source's own caution, printed before the figure."),
  expect: z
    .union([z.number(), z.string()])
    .describe('What the sentences around the figure assume. The check stops if the data says otherwise.'),
  attribution: text.optional().describe("Who says so, where that is not the dataset's own attribution."),
  sources: z.array(text).optional().describe('Further sources beside those of the rows.'),
});

/** One named fact: stated by a source, or selected from a dataset (recognised by its `dataset` key). */
export type StatedFact = z.output<typeof statedFactSchema> & { id: string };
export type SelectedFact = z.output<typeof selectedFactSchema> & { id: string };
export type Fact = StatedFact | SelectedFact;
export type Standing = (typeof STANDINGS)[number];

/** The schema that fits a fact as written: with a `dataset` key it is a selection. */
export function factSchemaFor(value: unknown): typeof statedFactSchema | typeof selectedFactSchema {
  return typeof value === 'object' && value !== null && 'dataset' in value ? selectedFactSchema : statedFactSchema;
}
