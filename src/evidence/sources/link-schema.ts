import { z } from 'astro/zod';
import { daySchema } from '../../basics/date-schema.ts';

/**
 * How an address answered: `live`; `moved`, where it leads for good to another that answers; `gone`, where its server says
 * that nothing stands there, or its name is known no longer; `archived`, where it is gone and its copy in an archive answers.
 */
export const LINK_STATES = ['live', 'moved', 'gone', 'archived'] as const;

const checkedLinkSchema = z
  .strictObject({
    checked: daySchema.describe('The day on which it was last asked for.'),
    state: z.enum(LINK_STATES).describe('How it answered.'),
    to: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where it leads for good, if it has moved.'),
  })
  .refine(({ state, to }) => (state === 'moved') === (to !== undefined), {
    path: ['to'],
    error: 'An address that has moved leads somewhere, and no other does. Say where in to, or remove that line.',
  });

/** `content/links.yaml`: address -> how it answered, and when. `npm run links` writes it. */
export const linksSchema = z.record(
  z.url({ protocol: /^https?$/, error: 'This is not a web address. Remove the entry, and run npm run links.' }),
  checkedLinkSchema,
);

/** How an address answered when it was last asked for. */
export type CheckedLink = z.output<typeof checkedLinkSchema>;
