import type { ContentFile } from './content-files.ts';

/**
 * Remembers the last result for every path: a file whose text has not changed is not worked through again.
 * So after a save in development only the changed file is parsed. `work` must depend on nothing but the file.
 */
export function rememberByFile<T>(work: (file: ContentFile) => T): (file: ContentFile) => T {
  const results = new Map<string, { text: string; result: T }>();
  return (file) => {
    const last = results.get(file.path);
    if (last?.text === file.text) return last.result;
    const result = work(file);
    results.set(file.path, { text: file.text, result });
    return result;
  };
}
