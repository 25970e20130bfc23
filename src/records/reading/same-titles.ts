import type { ContentProblem } from '../problems/content-problem.ts';
import type { Records } from './read-records.ts';

/** Records with the title of another: one is a copy, and its title says what the other holds. `thing` is "chart". */
export function sameTitles(records: Records<{ title: string }>, thing: string): ContentProblem[] {
  const first = new Map<string, string>();
  return [...records.values].flatMap(([id, { title }]) => {
    const earlier = first.get(title);
    if (earlier === undefined) {
      first.set(title, id);
      return [];
    }
    const what = `This is the title of another ${thing} too: ${records.fileOf(earlier)}.`;
    return [records.problemAt('id', id, ['title'], what, `Say in it what this ${thing} shows, or remove the copy.`)];
  });
}
