import { z } from 'astro/zod';

/** With fewer words a text may be a name. */
const FEW = 3;

/** Ends in the middle of a sentence, in scripts whose sentences end with a sign. */
const NO_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N},;–—-]$/u;

/** Words that readers see as sentences: they begin with a capital and end with a full stop, or another sign that ends one. */
export const sentencesSchema = z
  .string()
  .min(1)
  .refine((text) => isShort(text) || !NO_END.test(text.trim()), {
    error: ({ input }) =>
      `A sentence ends with a full stop. Add it: … ${String(input).trim().split(/\s+/).slice(-2).join(' ')}.`,
  })
  .refine((text) => isShort(text) || !/^\p{Ll}/u.test(text.trim()), {
    error: ({ input }) =>
      `A sentence begins with a capital letter. Write ${String(input).charAt(0).toUpperCase()}${String(input).slice(1).split(' ')[0] ?? ''} …`,
  });

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < FEW;
}
