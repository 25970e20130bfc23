import type { Path } from './yaml-document.ts';

/** Blanks of any width, signs of format, marks without a letter, and letters that nobody sees. */
const UNSEEN_ALONE = /^[\s\p{Z}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]+$/u;

/** Signs that people type where they have nothing to say. */
const FILLERS = /^(?:\?+|-+|[–—…]|\.{2,}|n\/a|tb[acd])$/i;

/** Whether a text has signs, and none that can be seen: to readers it is not there. */
export function isUnseen(text: string): boolean {
  return UNSEEN_ALONE.test(text);
}

/** The places of texts in a value that say nothing: none of their signs can be seen, or they fill a gap, as "n/a" does. */
export function blankTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return isUnseen(value) || FILLERS.test(value.trim()) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one])
    : Object.entries(value);
  return entries.flatMap(([key, one]) => blankTexts(one, [...path, key]));
}
