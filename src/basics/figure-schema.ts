import { z } from 'astro/zod';
import { isPrintable } from './decimal.ts';

/** A number as an editor types it where no table has it: of a size that can be printed and drawn. */
export const figureSchema = z.number().refine(isPrintable, {
  error: ({ input }) => `${String(input)} is too large or too small a figure to be printed: use another unit.`,
});
