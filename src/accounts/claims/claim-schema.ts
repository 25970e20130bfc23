import { z } from 'astro/zod';
import { GRADES } from '../../evidence/sources/grade.ts';
import { sentencesSchema } from '../../basics/sentence-schema.ts';
import { daySchema, partialDateSchema } from '../../basics/date-schema.ts';

/** How a claim stands: never "true" or "false". From firm to open. */
export const CLAIM_STANDINGS = ['supported', 'partly-supported', 'contested', 'unverified'] as const;

/** What the report itself rests a claim on. */
export const CLAIM_BASES = ['official-text', 'official-statistics', 'named', 'unnamed', 'inference'] as const;

const text = z.string().min(1);
const ids = z.array(text).default([]);

/** One turn in the history of a claim: how it stood from a day on, why, and on what evidence. */
export const turnSchema = z.strictObject({
  date: partialDateSchema.describe('The day, month or year from which the claim stood so.'),
  standing: z.enum(CLAIM_STANDINGS).describe('How the claim stood from that day on.'),
  grade: z.enum(GRADES).describe('The grade of the evidence; it may not be better than that of the best source.'),
  reason: sentencesSchema.describe('Why, in a sentence or two. {fact-id} prints the figure of a fact.'),
  sources: z
    .array(text)
    .min(1, 'A standing needs at least one source.')
    .describe('Ids of the sources, each with a date and published by the day of the standing.'),
});

/** The front matter of a claim in content/claims/. */
export const claimSchema = z.strictObject({
  claim: sentencesSchema.describe(
    'What the report says, as one sentence of our own. {fact-id} prints the figure of a fact.',
  ),
  short: text.max(40, 'Keep the short name under 40 characters.').describe('A few words for tables and links.'),
  number: z
    .string()
    .regex(/^[1-9]\d*[a-z]?$/, 'Write a number, with a letter where one sentence holds several claims: "7" or "7b".')
    .describe('Its number in the report, in quotation marks: "7", or "7b" for the second half of a sentence.'),
  place: text.describe('Where in the report it stands.'),
  saidBy: text.describe('Who says so, by the report.'),
  basis: z.enum(CLAIM_BASES).describe('What the report rests it on.'),
  reviewed: daySchema.describe('The day somebody last read the claim against its sources.'),
  history: z
    .array(turnSchema)
    .min(1, 'A claim needs at least one dated standing.')
    .describe('Its standings in order of date: what was known then, each later turn, now.'),
  wouldChange: sentencesSchema.describe('What evidence would change the standing.'),
  facts: ids.describe('Ids of the facts that bear on it.'),
  charts: ids.describe('Ids of the charts that bear on it.'),
  events: ids.describe('Ids of the events that bear on it.'),
  chapters: z
    .array(
      text.startsWith('/', {
        error: ({ input }) =>
          `An address of this site begins with a slash. Write /${String(input).replace(/\/$/, '')}/.`,
      }),
    )
    .default([])
    .describe('Addresses of the chapters that treat it, with #section where there is one.'),
});

export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];
export type ClaimBasis = (typeof CLAIM_BASES)[number];
export type Turn = z.output<typeof turnSchema>;
export type ClaimFrontMatter = z.output<typeof claimSchema>;
