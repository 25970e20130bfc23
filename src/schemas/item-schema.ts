import { z } from 'astro/zod';
import { daySchema } from './date-schema.ts';

const text = z.string().min(1);

/** One entry of `content/items.yaml`: a thing that measures concern, as a reader would look it up. */
export const itemSchema = z.strictObject({
  name: text.describe('Its plain name, as it begins a sentence.'),
  side: text.describe('What is done with it, in a few words: sold by whom, to whom.'),
  measures: z
    .array(text)
    .min(1, 'An item needs at least one measure.')
    .describe('Ids of the rows of content/datasets/measures/ that ban or cap it.'),
  grace: z
    .record(text, z.union([z.literal('unknown'), daySchema]))
    .default({})
    .describe('For a measure that let earlier contracts run on: the last such day, or unknown.'),
});

/** The front matter of an account of a resolution in content/resolutions/; the file name is its number. */
export const resolutionSchema = z.strictObject({
  summary: text.describe('What it changed, in one sentence.'),
});

export type ItemRecord = z.output<typeof itemSchema>;
export type Item = ItemRecord & { id: string };
export type ResolutionFrontMatter = z.output<typeof resolutionSchema>;
