import type { z } from 'astro/zod';

/** A schema without what is laid around it: that it may be missing, a default, what is made of its value. */
export function coreOf(schema: z.ZodType): z.ZodType {
  const { type } = schema.def;
  if (type === 'optional' || type === 'default' || type === 'nullable') {
    return coreOf((schema as z.ZodOptional).def.innerType as z.ZodType);
  }
  return type === 'pipe' ? coreOf((schema as z.ZodPipe).def.in as z.ZodType) : schema;
}

/** The keys of a group with their schemas, in order; none for what is no group. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const core = coreOf(schema);
  return core.def.type === 'object' ? (core as z.ZodObject).shape : {};
}

/** The words that a value may be; undefined where it is free. */
export function wordsOf(schema: z.ZodType): readonly string[] | undefined {
  const core = coreOf(schema);
  if (core.def.type === 'enum') return (core as z.ZodEnum).options.map(String);
  return core.def.type === 'literal' ? [...(core as z.ZodLiteral).values].map(String) : undefined;
}
