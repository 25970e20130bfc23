import { z } from 'astro/zod';
import { GRADES } from '../../../evidence/sources/grade.ts';
import { LINK_STATES } from '../../../evidence/sources/link-schema.ts';
import { SOURCE_KINDS } from '../../../evidence/sources/source-schema.ts';
import { STANDINGS } from '../../../evidence/facts/fact-schema.ts';
import { CLAIM_STANDINGS } from '../../../accounts/claims/claim-schema.ts';

const text = z.string().min(1);
const address = z.url();
const id = text.describe('Its id, which does not change.');
const page = address.describe('Where readers find it.');
const sources = z.array(text).describe('Ids of the sources on which it rests; see sources.json.');
const date = text.describe('A day, month, year or interval, after ISO 8601; ".." is an end that is not known.');
const optional = (what: string) => z.string().nullable().describe(`${what} null where there is none.`);

/** A figure or date that pages print. */
export const factRecord = z.strictObject({
  ...{ id, page, sources },
  text: text.describe('The figure as pages print it; for a fact with neither figure nor date the statement.'),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .nullable()
    .describe('The figure, or the two ends of a range; null for a fact that is a date alone.'),
  unit: z.string().describe('What is counted; empty for a bare number.'),
  date: date.nullable().describe('What time it is true of; null where it is not said.'),
  attribution: text.describe('Who says so.'),
  standing: z.enum(STANDINGS).describe('How firm it is.'),
  statement: optional('The fact as a sentence;'),
  note: optional('What to know beside the figure;'),
});

/** A claim of the report that the site follows. */
export const claimRecord = z.strictObject({
  ...{ id, page, sources },
  number: text.describe('Its number in the report.'),
  claim: text.describe('What the report says, in a sentence of ours. It is quoted, not asserted.'),
  then: z.enum(CLAIM_STANDINGS).nullable().describe('How it stood at the end of the time of the report.'),
  now: z.enum(CLAIM_STANDINGS).describe('How it stands now.'),
  reviewed: text.describe('The day on which it was last read against its sources.'),
});

/** An event of the timeline. */
export const eventRecord = z.strictObject({
  ...{ id, page, sources, date },
  title: text.describe('What happened, in a few words.'),
  summary: z.string().describe('What happened, in a sentence.'),
  category: z.string().describe('What sort of event it is.'),
  actors: z.array(text).describe('Who took part.'),
});

/** What one paragraph of one resolution bans, caps or demands. */
export const measureRecord = z.strictObject({
  ...{ id, page, sources },
  resolution: text.describe('The number of its resolution.'),
  paragraph: z.string().describe('The paragraph; empty where none is known.'),
  area: z.string().describe('What area it is of.'),
  item: z.string().describe('What it concerns.'),
  kind: z.string().describe('What it does.'),
  limit: z.number().nullable().describe('The limit in `unit`; null where it sets none.'),
  unit: z.string().describe('What the limit counts.'),
  from: z.string().describe('The first day on which it held.'),
  until: optional('The first day on which it no longer held;'),
  status: z.string().describe('How it stands.'),
  note: z.string().describe('What to know beside it.'),
});

/** A publication that the site cites. */
export const sourceRecord = z.strictObject({
  ...{ id, page },
  kind: z.enum(SOURCE_KINDS).describe('What sort of publication it is.'),
  grade: z.enum(GRADES).describe('How near it stands to the event.'),
  publisher: text.describe('Who made the text.'),
  title: text.describe('Its title.'),
  titleDescribed: z.boolean().describe('True where the title is a description of ours.'),
  published: date.nullable().describe('When it was published; null where that is not known.'),
  language: text.describe('Its language (BCP 47).'),
  url: address.nullable().describe('Where it can be opened; null where it is not linked.'),
  archive: address.nullable().describe('A copy in an archive of the web; null where none is named.'),
  link: z
    .strictObject({
      state: z.enum(LINK_STATES).describe('How the url answered.'),
      checked: text.describe('The day on which it was asked for.'),
    })
    .nullable()
    .describe('How the url answered when it was last asked for; null where that is not known.'),
});

/** A chart. */
export const chartRecord = z.strictObject({
  ...{ id, page, sources },
  title: text.describe('Its finding.'),
  subtitle: z.string().describe('What it shows.'),
  dataset: text.describe('Id of the dataset that it draws.'),
  files: z.strictObject({ csv: address, json: address, svg: address, png: address }).describe('What it can be had as.'),
});

/** A file of records around which the terms stand. */
export function apiFileSchema(record: z.ZodType) {
  return z.strictObject({
    $schema: address.describe('Where the description of this file is.'),
    name: text.describe('Name of the site.'),
    url: address.describe('The site for readers.'),
    licence: text.describe('On what terms the words may be used.'),
    asOf: text.describe('The day up to which the evidence was gathered.'),
    records: z.array(record),
  });
}
