import type { Path } from './yaml-document.ts';

/** The places of texts that stand in a list a second time. */
export function repeatedItems(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const repeated = Array.isArray(value)
    ? value.flatMap((item, index) =>
        typeof item === 'string' && value.indexOf(item) < index ? [[...path, index]] : [],
      )
    : [];
  const within = Object.entries(value).flatMap(([key, item]) =>
    repeatedItems(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...repeated, ...within];
}
