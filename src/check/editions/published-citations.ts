import { paragraphsAt } from '../../accounts/report/prose-blocks.ts';
import { firstWords } from '../../basics/first-words.ts';
import { leftOver } from '../../basics/left-over.ts';
import { oneLine } from '../../basics/one-line.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { digestOfWords } from './edition-digest.ts';
import { keptWhilePrinted, type Printed } from './kept-while-printed.ts';
import { BAR } from './published-table.ts';

/** A paragraph, point or cell, and the ids of the sources that it cites, in order. */
interface Cited extends Place {
  text: string;
  digest: string;
  cited: readonly string[];
}

/** What the paragraphs of a page cite, as lines of an edition: the digest of the words, and the ids. */
export function citationsIn(file: ContentFile, printed: Printed): string[] {
  return blocksIn(file, printed)
    .filter(({ cited }) => cited.length > 0)
    .map(({ digest, cited }) => [digest, cited.join(' ')].join(BAR));
}

const blocksIn = keptWhilePrinted((file, printed): Cited[] =>
  paragraphsAt(readMdx(file).tree, printed).map(({ text, ...rest }) => ({
    ...{ text: oneLine(text), digest: digestOfWords(oneLine(text)) },
    ...rest,
  })),
);

/** What citations are held against. */
export interface CitationsGround {
  /** The day of the last edition, in words. */
  day: string;
  /** The lines of the last edition, by the address of their page. */
  before: Readonly<Record<string, readonly string[]>>;
  now: ReadonlyMap<string, ContentFile>;
  printed: Printed;
  /** Whether there is such a source. */
  isSource: (id: string) => boolean;
  /** Whether a newer change names a page. */
  isNamed: (address: string) => boolean;
}

/** Paragraphs with the words of the last edition that cite a source less than there. One may be added, and one that is no more is told elsewhere. */
export function checkCitations({ day, before, now, printed, isSource, isNamed }: CitationsGround): ContentProblem[] {
  return [...now].flatMap(([address, file]) => {
    const published = Map.groupBy(before[address] ?? [], (line) => line.split(BAR)[0]);
    if (published.size === 0 || isNamed(address)) return [];
    return blocksIn(file, printed).flatMap(({ text, digest, cited, ...place }) => {
      // Of cells with the same words each has lines of its own.
      const versions = (published.get(digest) ?? []).map((line) => {
        const ids = line.split(BAR)[1]?.split(' ') ?? [];
        return { lost: leftOver(ids, cited).filter(isSource), fresh: leftOver(cited, ids) };
      });
      const [first] = versions;
      if (!first || versions.some(({ lost }) => lost.length === 0)) return [];
      const { lost, fresh } = first;
      return [
        { rule: 'reworded' as const, file: file.path, ...place, ...inWords(text, lost, fresh, { day, address }) },
      ];
    });
  });
}

function inWords(
  text: string,
  lost: readonly string[],
  fresh: readonly string[],
  { day, address }: { day: string; address: string },
): Pick<ContentProblem, 'what' | 'remedy'> {
  const cites = fresh.length === 0 ? `no longer cites ${quoted(lost)}, as` : `cites ${quoted(fresh)} where`;
  const has = fresh.length === 0 ? 'does' : `has ${quoted(lost)}`;
  return {
    what: `${firstWords(text)} ${cites} the edition of ${day} ${has}, and no change names its page.`,
    remedy: `If this is a slip, cite ${quoted(lost)} again. If it rests on others now, all is well; if what it said rested on none, say so: add a file to content/changes/ that names it under pages: [${address}].`,
  };
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
