import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { LANGUAGE_TAG, languageMeant } from '../../basics/language-tag.ts';

export const GLOSSARY_KINDS = ['term', 'organisation', 'person', 'place'] as const;

/** Where terms stand, as a sentence for an editor. */
export const KEPT_IN_GLOSSARY = 'Terms are the entries in content/glossary.yaml.';

const text = z.string().min(1);

/** One entry of `content/glossary.yaml`: a term, an organisation, a person or a place; its id is its key. */
export const glossarySchema = z.strictObject({
  kind: z.enum(GLOSSARY_KINDS).describe('What it is.'),
  name: text.describe('The name as it is written on the site.'),
  names: z
    .record(
      z.string().regex(LANGUAGE_TAG, {
        error: ({ input }) =>
          languageMeant(String(input)) ?? 'This is no tag of a language. Write one, such as fr or zh-Hant.',
      }),
      text,
    )
    .default({})
    .describe('The name in other languages: the tag of a language, and the name in its own letters.'),
  romanised: text
    .optional()
    .describe('How that name is written in Latin letters, where it differs from the English one.'),
  aliases: z.array(text).default([]).describe('Other names that readers may look for.'),
  explanation: sentencesSchema
    .max(400, 'Keep the explanation under 400 characters: it must fit beside a line.')
    .describe('What it is, in one or two plain sentences.'),
  sources: z
    .array(text)
    .default([])
    .describe('Ids of the sources that the explanation rests on, where it says more than what a word means.'),
});

export type GlossaryEntry = z.output<typeof glossarySchema> & { id: string };
