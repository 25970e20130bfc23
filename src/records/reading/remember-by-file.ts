import type { ContentFile } from './content-files.ts';

/** All that is remembered by file. */
const remembered = new Set<Map<string, unknown>>();

/** Forgets all that is remembered by file: a build, which checks its content once, has better use for the memory. */
export function forgetFiles(): void {
  for (const results of remembered) results.clear();
}

/**
 * Remembers the last result for every path: a file whose text has not changed is not worked through again.
 * So after a save in development only the changed file is parsed. `work` must depend on nothing but the file.
 */
export function rememberByFile<T>(work: (file: ContentFile) => T): (file: ContentFile) => T {
  const results = new Map<string, { text: string; result: T }>();
  remembered.add(results);
  return (file) => {
    const last = results.get(file.path);
    if (last?.text === file.text) return last.result;
    const result = work(file);
    results.set(file.path, { text: file.text, result });
    return result;
  };
}

/**
 * Remembers the last thing that was made, for as long as it is made from the same. So what compares it with the one
 * before by identity can tell that nothing has changed.
 */
export function rememberLast<T>(): (madeFrom: string, make: () => T) => T {
  let last: { madeFrom: string; made: T } | undefined;
  return (madeFrom, make) => {
    if (last?.madeFrom !== madeFrom) last = { madeFrom, made: make() };
    return last.made;
  };
}
