import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { daySchema } from '../../basics/date-schema.ts';

const text = z.string().min(1);

/** The front matter of a page in content/pages/. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  navigation: text
    .max(30, 'Keep the name for the menu under 30 characters.')
    .optional()
    .describe('A short name for the menu. A page without it is not in the menu.'),
  description: sentencesSchema
    .max(200, 'Keep the description under 200 characters.')
    .describe('One sentence for search engines and previews.'),
  summary: sentencesSchema
    .max(400, 'Keep the summary under 400 characters.')
    .describe('What the page finds, in one or two sentences, for lists of pages.'),
  finding: text
    .max(120, 'Keep the finding under 120 characters.')
    .optional()
    .describe('What the page finds, in a line, for its card and its head.'),
  question: text
    .regex(/[?？؟;]$/, 'A question ends with a question mark. Add it.')
    .optional()
    .describe('The question that the page answers, as a full sentence.'),
  reviewed: daySchema.describe('The day somebody last read the page against its sources.'),
  sheets: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('For a page that is made to be handed out: how many sheets of A4 it fills.'),
  order: z.number().int().default(100).describe('Place in the menu, from 0.'),
});

export type PageFrontMatter = z.output<typeof pageSchema>;
