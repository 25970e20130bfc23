import { z } from 'astro/zod';
import type { YamlDocument } from '../../records/reading/yaml-document.ts';

/** An address of a page: `/`, or names between slashes. Each name becomes that of a folder. */
const address = z
  .string()
  .max(400, 'An address has at most 400 characters.')
  .refine((text) => text.split('/').every(({ length }) => length <= 100), {
    error: 'A name between two slashes has at most 100 characters.',
  })
  .regex(
    /^\/(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\/)*$/u,
    'An address begins and ends with a slash. For example: /loans/.',
  );

/** The day of an edition, as its file is named. */
const day = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}$/,
    'Under editions stand the days of editions, which npm run addresses writes. Where an address leads now stands under redirects.',
  );

/** An address of a page, or of a section of it. */
const target = z
  .string()
  .regex(
    /^\/[^\s?{}[\]]*$/,
    'Where it leads is one address, which begins with a slash and has no spaces or brackets in it. For example: /loans/ or /loans/#by-year.',
  );

/** `content/addresses.yaml`: addresses that readers may have kept, and where those lead that are pages no more. */
export const addressesSchema = z.strictObject({
  redirects: z
    .record(address, target)
    .nullish()
    .transform((redirects) => redirects ?? {})
    .describe('Addresses that are pages no more, each with the address to which it leads: /old/: /new/.'),
  published: z
    .array(address)
    .optional()
    .describe('Every address that has once been published; npm run addresses adds the new ones.'),
  editions: z
    .record(day, z.string())
    .optional()
    .describe(
      'The day of every edition that has been published, and the digest of its text; npm run addresses adds them.',
    ),
});

export type Addresses = z.output<typeof addressesSchema>;

/** The editions that have been published, as content/addresses.yaml lists them. */
export interface KeptEditions {
  /** Day -> digest of the text of its file. */
  digests: Readonly<Record<string, string>>;
  document: Pick<YamlDocument, 'file' | 'placeOf' | 'placeOfKey'>;
}
