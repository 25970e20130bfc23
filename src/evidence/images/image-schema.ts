import { z } from 'astro/zod';
import type { ImageFile } from '../../records/reading/image-file.ts';

const text = z.string().min(1);

/** The most characters of the words for those who cannot see an image: screen readers say them in one breath. */
const MOST_ALTERNATIVE = 300;

/** What is written where nobody knows under which terms an image may be shown. */
const UNKNOWN =
  /^(?!.*(?:permission|licen[cs]e|CC |public domain))(?:unknown|none|n\/?a|free|-|\?+|tbc|tbd|(?:from )?(?:the )?(?:internet|web|google|facebook|twitter)(?: images)?|fair use|all rights reserved|©.*|copyright.*)\.?$/i;

/** What is written where nobody knows who made an image. */
const NOBODY =
  /^(?:unknown(?: photographer| author)?|anonymous|none|(?:from )?(?:the )?(?:internet|web|google|facebook|twitter)(?: images)?)\.?$/i;

/** Words before a name that say no more than where it stands. */
const CALLED =
  /^(?:(?:photo(?:graph)?|image|picture|credit|source|courtesy)(?: by| of)?\s*[:/–-]\s*|photo(?:graph)? by )/i;

/** An image in content/images/: what stands beside `mill.jpg` in `mill.yaml`. */
export const imageSchema = z.strictObject({
  alt: text
    .max(MOST_ALTERNATIVE)
    .describe('What the image shows, for those who cannot see it: a sentence or two, without "image of".'),
  caption: text.optional().describe('The sentence below it: what it is, where and when.'),
  credit: text
    .refine((credit) => !NOBODY.test(credit.trim()), {
      error: 'This names nobody. Write who made it; an image of which that is not known cannot be used.',
    })
    .refine((credit) => !CALLED.test(credit), {
      error: ({ input }) => `A credit is a name. Write it alone: ${String(input).replace(CALLED, '')}`,
    })
    .describe('Who made it, as it is to be printed: a name, an agency.'),
  licence: text
    .refine((licence) => !UNKNOWN.test(licence.trim()), {
      error:
        'This is no licence. Write under which terms it may be shown, such as CC BY 4.0; an image of which they are not known cannot be used.',
    })
    .describe('Under which terms it may be shown: CC BY 4.0, public domain, with permission.'),
  sources: z.array(text).default([]).describe('Ids of the sources from which it was taken, if it is not our own.'),
});

/** The words of an image, as they stand in its description. */
export type ImageWords = z.output<typeof imageSchema>;

/** An image as pages show it: its words, and what its file is. */
export interface SiteImage extends ImageWords, Pick<ImageFile, 'width' | 'height' | 'hasAlpha'> {
  id: string;
  /** The name of its file: `mill.jpg`. */
  name: string;
  /** A hash of the bytes of its file. */
  hash: string;
}
