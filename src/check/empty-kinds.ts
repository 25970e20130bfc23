import type { ContentProblem } from '../records/problems/content-problem.ts';

/** Kinds of content (folder name -> what is in it) of which there is nothing at all, as where a folder is misspelt. */
export function emptyKinds(
  kinds: Readonly<Record<string, { ids: { size: number } | { length: number } }>>,
): ContentProblem[] {
  return Object.entries(kinds)
    .filter(([, { ids }]) => ('size' in ids ? ids.size : ids.length) === 0)
    .map(([name]) => ({
      rule: 'empty-collection',
      file: `content/${name}`,
      line: 1,
      column: 1,
      what: `There is nothing in content/${name}/.`,
      remedy: 'Is the folder named rightly? See content/README.md for an example of each kind of file.',
    }));
}
