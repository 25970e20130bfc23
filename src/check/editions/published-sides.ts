import { paragraphsAt } from '../../accounts/report/prose-blocks.ts';
import { oneLine } from '../../basics/one-line.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { eachNode } from '../../records/reading/each-node.ts';
import { isElement, readMdx } from '../../records/reading/mdx-document.ts';
import { digestOfWords } from './edition-digest.ts';
import { keptWhilePrinted, type Printed } from './kept-while-printed.ts';
import { BAR } from './published-table.ts';

const SIDES = ['EvidenceFor', 'EvidenceAgainst'];

/** A point of the evidence, and on which side it stands. */
interface Point extends Place {
  side: string;
  text: string;
  digest: string;
}

/** The points of the evidence of a page as lines of an edition: the side, and the digest of the words. */
export function sidesIn(file: ContentFile, printed: Printed): string[] {
  return pointsIn(file, printed).map(lineOf);
}

function lineOf({ side, digest }: Point): string {
  return [side, digest].join(BAR);
}

const pointsIn = keptWhilePrinted((file, printed): Point[] => {
  const points: Point[] = [];
  eachNode(readMdx(file).tree, (node) => {
    if (!isElement(node) || !SIDES.includes(node.name ?? '')) return true;
    for (const { text: words, line, column } of paragraphsAt(node, printed)) {
      const text = oneLine(words);
      points.push({ side: node.name ?? '', text, digest: digestOfWords(text), line, column });
    }
    return false;
  });
  return points;
});

/** What the sides of the evidence are held against. */
export interface SidesGround {
  /** The day of the last edition, in words. */
  day: string;
  /** The lines of the last edition, by the address of their page. */
  before: Readonly<Record<string, readonly string[]>>;
  now: ReadonlyMap<string, ContentFile>;
  printed: Printed;
  /** Whether a newer change names a page. */
  isNamed: (address: string) => boolean;
}

/** Points that have been published as evidence for a claim, and stand against it now, or the other way round. */
export function checkSides({ day, before, now, printed, isNamed }: SidesGround): ContentProblem[] {
  return [...now].flatMap(([address, file]) => {
    const published = new Set(before[address]);
    if (published.size === 0 || isNamed(address)) return [];
    return pointsIn(file, printed).flatMap((point) => {
      const was = SIDES.find((side) => published.has(lineOf({ ...point, side })));
      if (was === undefined || published.has(lineOf(point))) return [];
      const { side, text, line, column } = point;
      const what = `"${text}" stands under <${side}> now; the edition of ${day} has it under <${was}>, and no change names its page.`;
      const remedy = `Put it back, if this is a slip. If not, say why: add a file to content/changes/ that names it under pages: [${address}].`;
      return [{ rule: 'edition' as const, file: file.path, line, column, what, remedy }];
    });
  });
}
