import type { ContentFile } from '../../records/reading/content-files.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';

/** The words of a figure, in a form if one is asked for. */
export type Printed = (id: string, form?: string) => string;

interface Kept<T> {
  asked: readonly { id: string; form: string | undefined; text: string }[];
  value: T;
}

/** Remembers what is made of a file for as long as neither its text changes nor what the figures in it print. */
export function keptWhilePrinted<T>(
  make: (file: ContentFile, printed: Printed) => T,
): (file: ContentFile, printed: Printed) => T {
  const lastOf = rememberByFile((): { kept?: Kept<T> } => ({}));
  return (file, printed) => {
    const last = lastOf(file);
    if (last.kept?.asked.every(({ id, form, text }) => printed(id, form) === text)) return last.kept.value;
    const asked: Kept<T>['asked'][number][] = [];
    const value = make(file, (id, form) => {
      const text = printed(id, form);
      asked.push({ id, form, text });
      return text;
    });
    last.kept = { asked, value };
    return value;
  };
}
