import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentProblem, Place } from '../records/problems/content-problem.ts';
import { eachNode } from '../records/reading/each-node.ts';
import { isElement, placeOf, type MdxDocument } from '../records/reading/mdx-document.ts';

/** So often a word stands in the middle of sentences with a small letter before one with a capital is told. */
const OFTEN = 8;

/** A word in the middle of a sentence, with the one before it and the one behind it; not as part of a name: "House of Books". */
const MIDDLE =
  /(?<=(?<![\p{L}’'-])(?<before>\p{Ll}[\p{Ll}’'-]*),? )(?<!\p{Lu}[\p{L}’'-]* (?:of|for|and|on|in|the|of the) )(?<word>\p{L}\p{Ll}{2,})(?![\p{L}’'-])(?= (?<after>\p{L}+)|)/gu;

/** Words that the rule of missing full stops tells. */
const BEGINS = /^(?:The|But|And|They|This|These|Those|However|She|There|When|For|That|With|From|What|Some|All)$/;

interface Capital extends Place {
  word: string;
  around: string;
}

interface Tally {
  small: ReadonlyMap<string, number>;
  capitals: readonly Capital[];
}

const tallies = new WeakMap<Root, Tally>();

/**
 * Words with a capital in the middle of a sentence that all other pages write with a small letter there: the end of a sentence
 * was lost, or a capital is left from where the word stood before.
 */
export function oddCapitals(documents: readonly MdxDocument[]): ContentProblem[] {
  const all = documents.map(({ file, tree }) => ({ file, tally: tallyOf(tree) }));
  const small = new Map<string, number>();
  for (const { tally } of all) for (const [word, count] of tally.small) small.set(word, (small.get(word) ?? 0) + count);
  const named = Map.groupBy(
    all.flatMap(({ tally }) => tally.capitals),
    ({ word }) => word,
  );
  return all.flatMap(({ file, tally }) =>
    tally.capitals.flatMap(({ word, around, line, column }) => {
      const count = small.get(word.toLowerCase()) ?? 0;
      if (count < OFTEN || (named.get(word)?.length ?? 0) > 1) return [];
      const what = `"${around}": "${word}" has a capital here, in the middle of a sentence, and a small letter everywhere else.`;
      const remedy = 'See whether the end of a sentence was lost before it; if not, write it small.';
      return [{ rule: 'look-again' as const, file, line, column, what, remedy }];
    }),
  );
}

function tallyOf(tree: Root): Tally {
  const known = tallies.get(tree);
  if (known) return known;
  const small = new Map<string, number>();
  const capitals: Capital[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph') return;
    const plain = node.children
      .map((child) => (isElement(child) && child.name !== 'Term' ? '\0' : toString(child)))
      .join('')
      .replaceAll(/\s+/g, ' ');
    for (const { groups } of plain.matchAll(MIDDLE)) {
      const { before = '', word = '', after = '' } = groups ?? {};
      if (/^\p{Ll}/u.test(word)) small.set(word, (small.get(word) ?? 0) + 1);
      else if (/^\p{Ll}/u.test(after) && !BEGINS.test(word))
        capitals.push({ word, around: `${before} ${word} ${after}`, ...placeOf(node) });
    }
  });
  const tally = { small, capitals };
  tallies.set(tree, tally);
  return tally;
}
