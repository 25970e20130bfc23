import { z } from 'astro/zod';
import type { Path } from './yaml-document.ts';

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The schema that governs a path, as far as it can be told without the value. */
export function schemaAt(schema: z.ZodType | undefined, path: Path, value?: unknown): z.ZodType | undefined {
  const at = path.reduce<{ schema: z.ZodType | undefined; value: unknown }>(
    (inner, key) => ({
      schema: childSchema(chosen(inner.schema, inner.value), key),
      value: valueAt(inner.value, [key]),
    }),
    { schema, value },
  );
  return chosen(at.schema, at.value);
}

/** Of several schemas that a word tells apart, the one of the value. */
function chosen(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  const core = unwrap(schema);
  if (!(core instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = core.def.discriminator;
  const fits = (core.options as z.ZodType[]).find((option) => {
    const shape = unwrap(option);
    const word = shape instanceof z.ZodObject ? (shape.shape as Record<string, z.ZodType>)[key] : undefined;
    return word?.safeParse(valueAt(value, [key])).success === true;
  });
  return fits ?? schema;
}

function childSchema(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const core = unwrap(schema);
  if (core instanceof z.ZodObject) return (core.shape as Record<PropertyKey, z.ZodType>)[key];
  if (core instanceof z.ZodRecord) return core.valueType as z.ZodType;
  if (core instanceof z.ZodArray) return core.element as z.ZodType;
  return undefined;
}

export function keysOf(schema: z.ZodType | undefined): string[] {
  const core = unwrap(schema);
  return core instanceof z.ZodObject ? Object.keys(core.shape) : [];
}

export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}
