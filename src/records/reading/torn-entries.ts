import type { ContentProblem } from '../problems/content-problem.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A key that begins at the margin, where ids begin, with the id of the entry above it, to which it belongs. */
export interface Strayed {
  key: string;
  entry: string;
}

/**
 * The keys of entries that stand among the ids of a file: they hold no group, and are keys that the entry above may have, or
 * that others have.
 */
export function strayedKeys(value: unknown, keysFor: (entry: unknown) => readonly string[]): Strayed[] {
  if (!isGroup(value)) return [];
  const groups = Object.values(value).filter(isGroup);
  let entry: string | undefined;
  return Object.entries(value).flatMap(([key, held]) => {
    if (isGroup(held)) {
      entry = key;
      return [];
    }
    if (entry === undefined || Object.hasOwn(value[entry] as object, key)) return [];
    const isKey = keysFor(value[entry]).includes(key) || groups.some((group) => Object.hasOwn(group, key));
    return isKey ? [{ key, entry }] : [];
  });
}

/** Says of such a key where its line begins. */
export function strayedProblem({ key, entry }: Strayed, document: YamlDocument): ContentProblem {
  const what = `"${key}" belongs to the entry "${entry}", and begins at the margin, as ids do.`;
  const remedy = 'Begin it with 2 spaces.';
  return { rule: 'schema', file: document.file, ...document.placeOfKey([key]), what, remedy };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
