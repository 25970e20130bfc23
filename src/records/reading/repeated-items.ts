import type { Path } from './yaml-document.ts';

/** More signs than these are a sentence. */
const LONGEST = 60;

/** What stands between two items, and divides none in YAML: commas of other languages, a space between two scripts. */
export const BETWEEN =
  /\s*[、，;]\s*|(?<=\p{sc=Latin})\s+(?=[\p{sc=Han}\p{sc=Hangul}])|(?<=\p{sc=Han})\s+(?=\p{sc=Hangul})|(?<=\p{sc=Hangul})\s+(?=\p{sc=Han})/u;

/** The places of texts that stand in a list a second time. */
export function repeatedItems(value: unknown): Path[] {
  return itemsWhere(value, (item, index, items) => items.indexOf(item) < index);
}

/** The places of texts in a list that are several, with a sign of another language between them. */
export function dividedItems(value: unknown): Path[] {
  return itemsWhere(value, (item) => item.length <= LONGEST && BETWEEN.test(item) && !/^[a-z0-9; -]+$/.test(item));
}

type Test = (item: string, index: number, items: readonly unknown[]) => boolean;

function itemsWhere(value: unknown, is: Test, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = Array.isArray(value)
    ? value.flatMap((item, index) => (typeof item === 'string' && is(item, index, value) ? [[...path, index]] : []))
    : [];
  const within = Object.entries(value).flatMap(([key, item]) =>
    itemsWhere(item, is, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...found, ...within];
}
