import { z } from 'astro/zod';
import { whereSchema } from '../../evidence/facts/fact-schema.ts';

/** How loud a part of a chart speaks. */
export const weight = z.enum(['strong', 'quiet']);

const text = z.string().min(1);

const markSchema = z.strictObject({
  event: text.describe('The id of an event.'),
  label: text
    .optional()
    .describe("Plain words for what happened, instead of the event's own name. The description tells both."),
  weight: weight
    .optional()
    .describe('strong: its line is full and its words are bold. quiet, the default: a dotted line, grey words.'),
});

/** Marked events: an id, or an object with an id and plain words. */
export const marks = z
  .array(z.union([text, markSchema]))
  .optional()
  .describe('Events to mark on a date axis: their ids, or { event, label, weight }.');

const PLACES = ['at', 'row', 'from'] as const;

const noteSchema = z
  .strictObject({
    text: text.describe(
      'A few plain words. {figure} and {date} stand for those of the point, {column} for a cell of its row, {id} for a fact.',
    ),
    at: z
      .union([text, z.number().transform(String)])
      .optional()
      .describe('The place along the bottom at which the point stands: its cell of the x column.'),
    series: text.optional().describe('The label of the series to which the point belongs, where there are several.'),
    row: whereSchema.optional().describe('The row of the table whose figure it is: column: value.'),
    from: text.optional().describe('The day on which a bracket begins, or the id of an event.'),
    to: text.optional().describe('The day on which it ends, or the id of an event.'),
  })
  .refine((note) => PLACES.filter((key) => note[key] !== undefined).length === 1, {
    error: 'A note has exactly one of at, row and from.',
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    error: 'A bracket has both from and to.',
  })
  .refine(({ from, series }) => from === undefined || series === undefined, {
    path: ['series'],
    error: 'A bracket belongs to no series.',
  });

export const notes = z
  .array(noteSchema)
  .min(1)
  .optional()
  .describe('Plain words on the picture: at a point (at, or row), or over a bracket between two days (from and to).');

export const emphasis = whereSchema
  .optional()
  .describe('Which rows stand out from the rest: column: value. Their marks and words are stronger.');

/** One marked event as an editor wrote it. */
export type MarkSpec = string | z.output<typeof markSchema>;
export type NoteSpec = z.output<typeof noteSchema>;

/** What an editor wrote of a mark, in one form. */
export function markParts(mark: MarkSpec): z.output<typeof markSchema> {
  return typeof mark === 'string' ? { event: mark } : mark;
}
