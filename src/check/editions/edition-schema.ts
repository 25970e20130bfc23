import { z } from 'astro/zod';
import { CLAIM_STANDINGS } from '../../accounts/claims/claim-schema.ts';
import { daySchema, partialDateSchema } from '../../basics/date-schema.ts';
import { STANDINGS, type Standing } from '../../evidence/facts/fact-schema.ts';
import { BAR } from './published-table.ts';

const text = z.string().min(1);

/** A figure as it was published. */
export interface PublishedFigure {
  standing: Standing;
  /** The figure as pages print it; of a fact with neither figure nor date the statement. */
  prints: string;
  /** Who said so. */
  by: string;
  /** The fact as a sentence, where it is not what is printed. */
  statement?: string;
}

const FIGURE = new RegExp(
  `^(?<standing>${STANDINGS.join('|')}) \\| (?<prints>[^|]+) \\| (?<by>[^|]+?)(?: \\| (?<statement>[^|]+))?$`,
);

const figureSchema = z
  .string()
  .regex(FIGURE, 'This is no figure of an edition. It is written: established | 6,105 books | Who says so.')
  .transform((line) => {
    const { standing, prints, by, statement } = { ...FIGURE.exec(line)?.groups } as unknown as PublishedFigure;
    return { standing, prints, by, ...(statement === undefined ? {} : { statement }) };
  });

const turnSchema = z.strictObject({
  from: partialDateSchema.describe('The day, month or year from which the claim stood so.'),
  standing: z.enum(CLAIM_STANDINGS).describe('How it stood.'),
});

const lines = z.string().transform((words) => words.split('\n').filter((line) => line !== ''));

const tableSchema = z.strictObject({
  columns: z.record(text, text).describe('Every column by its name: key or its type, its label, its unit.'),
  rows: lines.describe('A line for each row: its key, then its figures, days and categories.'),
  words: lines.optional().describe('A line for each row: the digests of its texts.'),
});

/** A file of `content/editions/`: what the site said on the day of a release. `npm run edition` writes it. */
export const editionSchema = z.strictObject({
  day: daySchema.describe('The day of the release; the file is named after it.'),
  changes: z.array(text).describe('Ids of the corrections and updates that it holds.'),
  entries: z.record(text, text).default({}).describe('The digest of the words of each of them, by its id.'),
  figures: z.record(text, figureSchema).describe('Every fact by its id.'),
  claims: z.record(text, z.array(turnSchema).min(1)).describe('The standings of every claim, by its id.'),
  charts: z
    .record(text, lines)
    .default({})
    .describe('The title, the labels and the other words of every chart, a line each, by its id.'),
  drawn: z
    .record(text, lines)
    .default({})
    .describe('What every chart draws, by its id: its table, columns, selection and rows, a line each.'),
  tables: z.record(text, tableSchema).default({}).describe('Every dataset by its id.'),
  quotations: z
    .record(text, lines)
    .default({})
    .describe('The quotations of every page that has any, by its address: the source and the words, a line each.'),
  sides: z
    .record(text, lines)
    .default({})
    .describe('On which side each point of the evidence stands, by the address of its page: the side and a digest.'),
  cited: z
    .record(text, lines)
    .default({})
    .describe('What each paragraph cites, by the address of its page: a digest of its words, and the ids.'),
  records: z
    .record(text, lines)
    .default({})
    .describe('What every item, account of a resolution, term and map says, a line each, by its sort and id.'),
  texts: z.record(text, lines).describe('The words of every written page by its address, a line for each paragraph.'),
});

/** What the site said on the day of a release. */
export type Edition = z.output<typeof editionSchema>;
export type PublishedTurn = z.output<typeof turnSchema>;

/** A figure in one line. None of its parts may hold a bar or a line break. */
export function figureInLine({ standing, prints, by, statement }: PublishedFigure): string {
  return [standing, prints, by, ...(statement === undefined ? [] : [statement])].join(BAR);
}
