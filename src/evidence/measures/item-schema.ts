import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { daySchema } from '../../basics/date-schema.ts';

const text = z.string().min(1);

/** What an item says of a measure that has exceptions, but none for it. */
export const NO_EXCEPTIONS = 'none';

/** One entry of `content/items.yaml`: a thing that measures concern, as a reader would look it up. */
export const itemSchema = z.strictObject({
  name: text
    .regex(/^\P{Ll}/u, 'It begins a sentence. Write it with a capital letter.')
    .describe('Its plain name, as it begins a sentence.'),
  side: text.describe('What is done with it, in a few words: sold by whom, to whom.'),
  measures: z
    .array(text)
    .min(1, 'An item needs at least one measure.')
    .describe('Ids of the rows of content/datasets/measures/ that ban or cap it, or demand something of it.'),
  grace: z
    .record(text, z.union([z.literal('unknown'), daySchema]))
    .default({})
    .describe('For a measure that let earlier contracts run on: the last such day, or unknown.'),
  due: z
    .record(text, daySchema)
    .default({})
    .describe('For a measure that demands something by a day: the last day for it.'),
  exceptions: z
    .record(text, text)
    .default({})
    .describe('For a measure that concerns several items: its exceptions for this one, or "none".'),
});

/** What a later resolution did to a measure. */
const LATER_CHANGES = ['replaced', 'tightened', 'widened', 'followed'] as const;

/** The front matter of an account of a resolution in content/resolutions/; the file name is its number. */
export const resolutionSchema = z.strictObject({
  summary: sentencesSchema.describe('What it changed, in one sentence.'),
  later: z
    .array(
      z.strictObject({
        measure: text.describe('The id of a measure of this resolution: a row of content/datasets/measures/.'),
        how: z.enum(LATER_CHANGES).describe('What a later resolution did to it.'),
        by: text.describe("The number of the later resolution, in quotation marks: '2397'."),
        at: text.optional().describe('Where in the later resolution it stands, as far as a source shows it: para. 5.'),
        sources: z
          .array(text)
          .min(1, 'A change needs at least one source.')
          .describe('Ids of the sources that say so.'),
      }),
    )
    .default([])
    .describe('What later resolutions replaced, tightened, widened or followed up.'),
});

export type ItemRecord = z.output<typeof itemSchema>;
export type Item = ItemRecord & { id: string };
export type ResolutionFrontMatter = z.output<typeof resolutionSchema>;
export type LaterChange = ResolutionFrontMatter['later'][number];
