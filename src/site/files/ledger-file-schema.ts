import { z } from 'astro/zod';
import { GRADES } from '../../evidence/sources/grade.ts';
import { CLAIM_BASES, CLAIM_STANDINGS, type ClaimStanding } from '../../accounts/claims/claim-schema.ts';

const text = z.string().min(1);
const standing = z.enum(CLAIM_STANDINGS);

/** Every standing with its meaning: an object of known keys, which validators in strict mode ask for. */
const meanings = z.strictObject(
  Object.fromEntries(CLAIM_STANDINGS.map((name) => [name, text])) as Record<ClaimStanding, typeof text>,
);

const publication = z.strictObject({
  id: text.describe('Id of the source on this site.'),
  publisher: text.describe('Who made the text.'),
  title: text.describe('Its title; in brackets where it is a description.'),
  published: text.optional().describe('Day, month or year of publication, after ISO 8601.'),
  url: z.url().optional().describe('Where it can be opened.'),
  grade: z.enum(GRADES).describe('How near it stands to the event.'),
});

const turn = z.strictObject({
  date: text.describe('The day, month or year from which the claim stood so, after ISO 8601.'),
  standing: standing.describe('How the claim stood from then on.'),
  grade: z.enum(GRADES).describe('The grade of the best evidence.'),
  reason: text.describe('Why.'),
  sources: z.array(publication).min(1).describe('What it rests on; all of it was out by then.'),
});

const claim = z.strictObject({
  id: text.describe('Id of the claim; it does not change.'),
  number: text.describe('Its number in the report: "7", or "7b" for the second half of a sentence.'),
  url: z.url().describe('Its page, with the evidence for and against it.'),
  claim: text.describe('What the report says, in a sentence of ours.'),
  short: text.describe('A few words for it.'),
  place: text.describe('Where in the report it stands.'),
  saidBy: text.describe('Who says so, by the report.'),
  basis: z.enum(CLAIM_BASES).describe('What the report rests it on.'),
  reviewed: text.describe('The day on which it was last read against its sources.'),
  then: standing.nullable().describe('How it stood at the end of the time of the report.'),
  now: standing.describe('How it stands now.'),
  history: z.array(turn).min(1).describe('Its standings in order of date.'),
  wouldChange: text.describe('What evidence would change the standing.'),
});

/** The file of all claims, for programs: claims.json. */
export const ledgerFileSchema = z
  .strictObject({
    $schema: z.url().describe('Where this description is.'),
    name: text.describe('Name of the site.'),
    url: z.url().describe('The list of claims for readers.'),
    licence: text.describe('On what terms the words may be used.'),
    asOf: text.describe('The day up to which the evidence was gathered.'),
    thenUntil: text.describe('The last day of the time of the report.'),
    report: publication.describe('The report whose claims these are.'),
    standings: meanings.describe('What the standings mean. None of them means true or false.'),
    claims: z.array(claim).min(1).describe('The claims in the order of the report.'),
  })
  .describe('The claims of one report: what was said on what basis, how it stood then, and how it stands now.');

export type LedgerFile = z.output<typeof ledgerFileSchema>;
