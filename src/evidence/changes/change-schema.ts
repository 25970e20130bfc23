import { z } from 'astro/zod';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { daySchema } from '../../basics/date-schema.ts';

const text = z.string().min(1);
const list = z.array(text).default([]);

/** A correction mends what was wrong; an update adds what has become known since. */
const CHANGE_KINDS = ['correction', 'update'] as const;

const shape = z.strictObject({
  date: daySchema.describe('The day on which the site was changed.'),
  kind: z.enum(CHANGE_KINDS).describe('correction (something was wrong) or update (something has become known since).'),
  title: text.max(100, 'Keep the title under 100 characters.').describe('What was changed, in a few words.'),
  was: sentencesSchema.optional().describe('What the site said before; a correction needs it.'),
  now: sentencesSchema.describe('What it says now.'),
  why: sentencesSchema.describe('Why: what the source says, or what is new.'),
  noticedBy: text.optional().describe('Who noticed, if they wish to be named.'),
  pages: list.describe('The addresses of the pages that were changed: /loans/.'),
  facts: list.describe('Ids of the facts that were changed.'),
  claims: list.describe('Ids of the claims that were changed.'),
  datasets: list.describe('Ids of the datasets whose figures, rows, units or labels were changed.'),
});

/** One entry of a file of `content/changes/`, the public log: a dated correction or update, with what it touches. */
export const changeSchema = shape
  .refine(({ kind, was }) => kind !== 'correction' || was !== undefined, {
    path: ['was'],
    error: 'A correction says what was wrong. Write what the site said before.',
  })
  .refine(({ was, now }) => was === undefined || was.trim() !== now.trim(), {
    path: ['now'],
    error:
      'What the site said before and what it says now are the same words. Write what was wrong, and what is right.',
  })
  .refine(({ pages, facts, claims, datasets }) => pages.length + facts.length + claims.length + datasets.length > 0, {
    path: ['pages'],
    error: 'A change touches something. Name at least one page, fact, claim or dataset.',
  });

export type Change = z.output<typeof changeSchema> & { id: string };
