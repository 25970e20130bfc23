import { z } from 'astro/zod';

/** An address of a page: `/`, or names between slashes. */
const address = z
  .string()
  .regex(
    /^\/(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\/)*$/u,
    'An address begins and ends with a slash. For example: /loans/.',
  );

/** An address of a page, or of a section of it. */
const target = z
  .string()
  .regex(/^\/[^\s?]*$/, 'An address begins with a slash. For example: /loans/ or /loans/#by-year.');

/** `content/addresses.yaml`: addresses that readers may have kept, and where those lead that are pages no more. */
export const addressesSchema = z.strictObject({
  redirects: z
    .record(address, target)
    .default({})
    .describe('Addresses that are pages no more, each with the address to which it leads: /old/: /new/.'),
  published: z
    .array(address)
    .optional()
    .describe('Every address that has once been published; npm run addresses adds the new ones.'),
});

export type Addresses = z.output<typeof addressesSchema>;
