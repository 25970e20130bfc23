import { toString } from 'mdast-util-to-string';
import { oneLine } from '../../basics/one-line.ts';
import type { Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { eachNode } from '../../records/reading/each-node.ts';
import { isElement, placeOf, readMdx, valueOfProp } from '../../records/reading/mdx-document.ts';

/** Somebody's words on a page. */
export interface Quotation {
  /** The id of the source that has them. */
  source: string;
  words: string;
}

/** A quotation, and where it stands in its file. */
export type PlacedQuotation = Quotation & Place & { file: string };

/** The quotations of a page, in reading order. */
export function quotationsIn(file: ContentFile): PlacedQuotation[] {
  const found: PlacedQuotation[] = [];
  eachNode(readMdx(file).tree, (node) => {
    if (!isElement(node) || node.name !== 'Quote') return;
    const words = oneLine(toString(node));
    found.push({ source: valueOfProp(node, 'cite') ?? '', words, file: file.path, ...placeOf(node) });
  });
  return found;
}

/** A quotation as a line of an edition: `gazette-2021 | the only honest way to count`. No id holds a bar. */
export function lineOfQuotation({ source, words }: Quotation): string {
  return `${source} | ${words}`;
}

/** A line of an edition as the quotation that it keeps. */
export function quotationOfLine(line: string): Quotation {
  const [source = '', ...words] = line.split(' | ');
  return { source, words: words.join(' | ') };
}
