import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { dateTextSchema } from '../../basics/date-schema.ts';
import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import { figureSchema } from '../../basics/figure-schema.ts';
import { unitAdvice, unitMeant } from '../../basics/unit.ts';
import { DURATION_UNITS } from '../../basics/time-between.ts';

export const STANDINGS = ['established', 'reported', 'estimate', 'disputed', 'superseded'] as const;

/** Reductions of the rows of a dataset. The last three compare the last selected row with the first. */
export const REDUCTIONS = [
  'only',
  'sum',
  'first',
  'last',
  'min',
  'max',
  'mean',
  'count',
  'difference',
  'percent-change',
  'ratio',
] as const;

/** Reductions of several facts to one. The last three compare the last of them with the first. */
export const FACT_REDUCTIONS = ['sum', 'min', 'max', 'difference', 'percent-change', 'ratio'] as const;

const QUALIFIERS = [
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

const FORMATS = ['number', 'usd', 'yuan', 'percent', 'percentage-points', 'date'] as const;

const text = z.string().min(1);
const unitSchema = text.refine((unit) => unitMeant(unit) === undefined, {
  error: ({ input }) => unitAdvice(String(input)),
});
const SPAN = /^(\d{4}(?:-\d\d){0,2})\s*(?:[-–]|to|\.\.\.?)\s*(\d{4}(?:-\d\d){0,2})$/;
const scalar = z.union([
  z.string().refine((text) => !SPAN.test(text), {
    error: ({ input }) => {
      const [, from = '', to = ''] = SPAN.exec(String(input)) ?? [];
      return `"${String(input)}" is a span of time. Write { from: ${from}, to: ${to} }.`;
    },
  }),
  z.number(),
]);

/** True too where one of the two is no date: that is told by itself. */
function isInOrder(from = '', to = ''): boolean {
  return !isDateText(from) || !isDateText(to) || startOf(from) <= endOf(to);
}

/** Which rows: column -> value, list of values, or { from, to } for dates. */
export const whereSchema = z.record(
  z.string(),
  z.union([
    scalar,
    z.array(scalar).min(1),
    z
      .strictObject({
        from: dateTextSchema.optional().describe('The first day, month or year.'),
        to: dateTextSchema.optional().describe('The last day, month or year.'),
      })
      .refine(({ from, to }) => isInOrder(from, to), {
        error: 'The last of these days comes before the first. Exchange from and to.',
      }),
  ]),
);

const ofEveryFact = {
  standing: z
    .enum(STANDINGS)
    .describe(
      'How firm the figure is. Not better than its best source: established needs an official document, official statistics, a named official, or research.',
    ),
  note: text.optional().describe('What a reader should know beside the figure.'),
  measures: text
    .optional()
    .describe(
      'What it measures, with period and direction, in the same words in every fact that measures the same. Where two of them differ, a note says so.',
    ),
  qualifier: z.enum(QUALIFIERS).optional().describe("The source's own caution, printed before the figure."),
  decimals: z
    .number()
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe('The decimals to print, 0 to 3, no more and no fewer, where the usual rounding does not do.'),
};

const date = dateTextSchema
  .optional()
  .describe('The day, month, year or interval it is true of. A fact without a figure prints this date.');

const ofWorkedOutFacts = {
  statement: sentencesSchema.optional().describe('The fact as one sentence.'),
  attribution: text.optional().describe('Who says so, where that does not follow from where the figure is taken.'),
  sources: z.array(text).optional().describe('Further sources beside those of the rows or facts it rests on.'),
};

const format = z
  .enum(FORMATS)
  .optional()
  .describe('How to print it, where the unit does not say. A ratio with format: percent is printed as a share.');

const unit = unitSchema
  .optional()
  .describe("The unit to print, where it differs from the column's: workers, days, times.");

/** A figure (or only a date or a statement) that a source states. */
export const statedFactSchema = z.strictObject({
  ...ofEveryFact,
  date,
  statement: sentencesSchema.describe('The fact as one sentence.'),
  value: z
    .union([figureSchema, z.tuple([figureSchema, figureSchema])], {
      error: 'Write a number without commas or words, or a range such as [20, 30].',
    })
    .refine((value) => typeof value === 'number' || value[0] <= value[1], {
      error: 'This range runs backwards. Write the lower figure first.',
    })
    .optional()
    .describe('The figure, without unit or thousands commas; a range is [20, 30].'),
  unit: unitSchema
    .optional()
    .describe('What is counted, as printed after the figure: workers, percent, million US dollars.'),
  attribution: text.describe('Who says so.'),
  sources: z.array(text).min(1, 'A fact needs at least one source.').describe('Ids of the sources that state it.'),
  ahead: z
    .boolean()
    .optional()
    .describe('True where its sources set it for a later time than their own: a duty, a limit, a plan.'),
});

/** A figure computed from the rows of a dataset. */
export const selectedFactSchema = z.strictObject({
  ...ofEveryFact,
  ...ofWorkedOutFacts,
  date,
  dataset: text.describe('Name of the folder in content/datasets/.'),
  where: whereSchema.default({}).describe('Which rows: column: value.'),
  column: text.describe('The column that holds the figure.'),
  reduce: z.enum(REDUCTIONS).describe('How the selected rows become one figure.'),
  format,
  unit,
  expect: z
    .union([z.number(), z.string()])
    .describe('What the sentences around the figure assume. The check stops if the data says otherwise.'),
});

/** A figure computed from other facts. */
const computedFactSchema = z.strictObject({
  ...ofEveryFact,
  ...ofWorkedOutFacts,
  date,
  from: z.array(text).min(2).describe('Ids of at least two facts: the earlier or the whole first.'),
  reduce: z.enum(FACT_REDUCTIONS).describe('How these facts become one figure.'),
  format,
  unit,
  expect: z
    .number()
    .describe('What the sentences around the figure assume. The check stops if the facts say otherwise.'),
});

/** The time between two days, by the calendar. */
const durationFactSchema = z.strictObject({
  ...ofEveryFact,
  ...ofWorkedOutFacts,
  between: z
    .tuple([text, text], { error: 'Write two days or ids of facts, the earlier first: [2018-04-03, some-fact].' })
    .describe('Two days, or ids of facts that are a day, the earlier first: [2018-04-03, some-fact].'),
  in: z.enum(DURATION_UNITS).describe('What to count: days, weeks, months, years, or years and months.'),
  expect: z
    .number()
    .describe('How many days, weeks, months or years the sentences assume; months for "years and months".'),
});

/** One named fact: stated by a source, or worked out (recognised by its key `dataset`, `from` or `between`). */
export type StatedFact = z.output<typeof statedFactSchema> & { id: string };
export type SelectedFact = z.output<typeof selectedFactSchema> & { id: string };
export type ComputedFact = z.output<typeof computedFactSchema> & { id: string };
export type DurationFact = z.output<typeof durationFactSchema> & { id: string };
export type Fact = StatedFact | SelectedFact | ComputedFact | DurationFact;
export type Standing = (typeof STANDINGS)[number];

type WorkedOutSchema = typeof selectedFactSchema | typeof computedFactSchema | typeof durationFactSchema;
type FactSchema = typeof statedFactSchema | WorkedOutSchema;

/** True for a fact that a source states. */
export function isStated(fact: Fact): fact is StatedFact {
  return !('dataset' in fact) && !('from' in fact) && !('between' in fact);
}

/** A figure has one origin; where lines of two stand, nobody can say which was meant. The schema takes nothing. */
function ofTwoOrigins(key: string, other = 'value'): typeof statedFactSchema {
  const message =
    other === 'value'
      ? `A figure is stated, with value, or worked out, with ${key}; here are both. Take the lines of one of the two out.`
      : `A figure is worked out from a table, with ${key}, or from other facts, with ${other}; here are both. Take the lines of one of the two out.`;
  const nothing = z.unknown().superRefine((_, context) => {
    context.addIssue({ code: 'custom', path: [other], message });
  });
  return nothing as unknown as typeof statedFactSchema;
}

/** The schema that fits a fact as written, by the key that says where its figure comes from. */
export function factSchemaFor(value: unknown): FactSchema {
  if (typeof value !== 'object' || value === null) return statedFactSchema;
  const origin = ['dataset', 'from', 'between'].find((key) => key in value);
  if (origin !== undefined && 'value' in value) return ofTwoOrigins(origin);
  if ('dataset' in value && 'from' in value) return ofTwoOrigins('dataset', 'from');
  if ('dataset' in value) return selectedFactSchema;
  if ('from' in value) return computedFactSchema;
  return 'between' in value ? durationFactSchema : statedFactSchema;
}
