import { z } from 'astro/zod';
import { partialDateSchema } from '../../basics/date-schema.ts';
import { LANGUAGE_TAG, languageMeant } from '../../basics/language-tag.ts';
import { isWebAddress } from '../../basics/web-address.ts';
import { ARCHIVE, noAddress, noCopy, wrongAddress } from './wrong-address.ts';

export const SOURCE_KINDS = [
  'un-document',
  'government',
  'official-statistics',
  'wire',
  'news',
  'state-media',
  'think-tank',
  'academic',
  'ngo',
  'company',
  'dataset',
] as const;

const SPEAKERS = ['official', 'named', 'unnamed'] as const;

const text = z.string().min(1);

/** Runs a rule over several keys although one of the keys is wrong by itself, so that all mistakes show at once. */
const evenIfOtherwiseWrong = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };

/** True for the kinds in which somebody else speaks: reports of agencies and newspapers. */
export function isPress(kind: string): boolean {
  return kind === 'wire' || kind === 'news';
}

/** One publication that can be cited; its id is its key in the file. */
export const sourceSchema = z
  .strictObject({
    kind: z.enum(SOURCE_KINDS).describe('What sort of publication it is; the grade follows from it.'),
    speaker: z
      .enum(SPEAKERS)
      .optional()
      .describe('For wire and news: who is speaking in it: official, named, or unnamed for sources it does not name.'),
    publisher: text.describe('Who made the text, for example Reuters.'),
    carrier: text.optional().describe('Who carried it, where that is not the publisher.'),
    title: text.describe('The title as printed, or your own description with describedTitle: true.'),
    describedTitle: z
      .boolean()
      .default(false)
      .describe('True if the title is a description of yours; it is then shown in brackets.'),
    url: z
      .url({ protocol: /^https?$/, error: ({ input }) => noAddress(String(input)) })
      .refine((url) => wrongAddress(url) === undefined, { error: ({ input }) => wrongAddress(String(input)) })
      .refine((url) => !/\s/.test(url), {
        error: 'There is a space in this address. Write the address alone; remarks belong into note.',
      })
      .refine((url) => !/^\w+:\/\/[^/?#]*@/.test(url), {
        error: 'There is a name or a password in this address. Leave out what stands before the "@".',
      })
      .optional()
      .describe("The publisher's own address, an official archive or a serious republisher. Leave it out for reposts."),
    unlinked: text
      .optional()
      .describe(
        'Of an original without an address for readers: where it was read, and why readers cannot open it there.',
      ),
    archive: z
      .url({ protocol: /^https$/, error: 'Write the address of the archived copy in full, beginning with https://.' })
      .refine(isWebAddress, {
        error: 'Write the address of the copy alone: without spaces, and without a name or a password before the host.',
      })
      .refine((copy) => noCopy(copy) === undefined, { error: ({ input }) => noCopy(String(input)) })
      .optional()
      .describe('The address of a copy in an archive of the web, to which readers are led once the url is gone.'),
    seen: z.enum(['original', 'archive', 'republished', 'repost']).describe('Where the text was read.'),
    published: partialDateSchema
      .optional()
      .describe('Day, month or year of publication. Leave it out if it is not known.'),
    language: z
      .string()
      .regex(LANGUAGE_TAG, {
        error: ({ input }) =>
          languageMeant(String(input)) ??
          'Write a language tag such as en, ko or zh-Hant: of the language, not of the country.',
      })
      .describe('Language of the text.'),
    note: text.optional().describe('What a reader should know about how far to rely on it.'),
  })
  .refine(({ kind, speaker }) => !isPress(kind) || speaker !== undefined, {
    ...evenIfOtherwiseWrong,
    path: ['speaker'],
    error: 'A source of kind wire or news must say who speaks in it. Add speaker: official, named or unnamed.',
  })
  .refine(({ kind, speaker }) => isPress(kind) || speaker === undefined || !SOURCE_KINDS.includes(kind), {
    ...evenIfOtherwiseWrong,
    path: ['speaker'],
    error: 'Only wire and news sources have a speaker. Remove this line.',
  })
  .refine(({ publisher, carrier }) => carrier === undefined || carrier !== publisher, {
    ...evenIfOtherwiseWrong,
    path: ['carrier'],
    error: 'The carrier is the publisher itself. Remove this line.',
  })
  .refine(({ seen, url }) => seen !== 'repost' || url === undefined, {
    ...evenIfOtherwiseWrong,
    path: ['url'],
    error: 'A repost is not linked. Remove the url, or give the address of the original and say seen: original.',
  })
  .refine(({ seen, url }) => seen !== 'original' || url === undefined || !ARCHIVE.test(url), {
    ...evenIfOtherwiseWrong,
    path: ['seen'],
    error:
      'The address is that of an archive, and not the original. Write seen: archive; or the own address of the text under url, and this one under archive.',
  })
  .refine(({ archive, url }) => archive === undefined || url !== undefined, {
    ...evenIfOtherwiseWrong,
    path: ['archive'],
    error:
      'An archived copy stands in for the url, and there is none. Add the url, or write the address of the copy there and say seen: archive.',
  })
  .refine(({ seen, url, unlinked }) => unlinked === undefined || (seen === 'original' && url === undefined), {
    ...evenIfOtherwiseWrong,
    path: ['unlinked'],
    error: 'Only an original without an address says why it has none. Remove this line.',
  });

export type Source = z.output<typeof sourceSchema> & { id: string };
export type SourceKind = (typeof SOURCE_KINDS)[number];
