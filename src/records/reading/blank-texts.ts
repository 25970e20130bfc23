import type { Path } from './yaml-document.ts';

/** Blanks of any width, signs of format, marks without a letter, and letters that nobody sees. */
const UNSEEN_ALONE = /^[\s\p{Z}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]+$/u;

/** The places of texts in a value that have signs, and none that can be seen: to readers they are not there. */
export function blankTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return UNSEEN_ALONE.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(value);
  return entries.flatMap(([key, one]) => blankTexts(one, [...path, key]));
}
