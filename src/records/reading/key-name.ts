import type { Path } from './yaml-document.ts';

/** A key as messages name it: `"title"`, `Item 2 of "sources"`, or "This entry" for the whole. */
export function keyName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This entry';
  return typeof last === 'number'
    ? `Item ${String(last + 1)} of "${String(path.at(-2) ?? 'the list')}"`
    : `"${String(last)}"`;
}
