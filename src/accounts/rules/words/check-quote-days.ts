import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { dateInWords, endOf, MONTHS, startOf } from '../../../basics/partial-date.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import { splitIds } from '../../prose/vocabulary.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** The day behind a speaker: ", 1 December 2020". */
const DAY = new RegExp(`^, (?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})\\b`);

/** A quotation with its speaker and a day behind it: "words **Ann Lee**, 3 May 2020", which no earlier source can have. */
export const checkQuoteDays: PageRule = ({ document, known }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type === 'paragraph') problems.push(...inParagraph(node.children, known));
  });
  return problems;
};

function inParagraph(children: readonly PhrasingContent[], { sources }: Known): PlacedProblem[] {
  return children.flatMap((quote, index) => {
    if (!isElement(quote) || quote.name !== 'Quote') return [];
    const [space, speaker, behind] = children.slice(index + 1);
    if (space?.type !== 'text' || space.value.trim() !== '' || speaker?.type !== 'strong' || behind?.type !== 'text')
      return [];
    const [, day, month = '', year] = DAY.exec(behind.value) ?? [];
    if (year === undefined) return [];
    const number = String(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1).padStart(2, '0');
    const said = [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
    const cited = splitIds(valueOfProp(quote, 'cite') ?? '').map((id) => sources.get(id));
    const [first] = cited;
    // The day may be that of another place.
    const isBefore = cited.every(
      (source) => source?.published !== undefined && dayAfter(endOf(source.published)) < startOf(said),
    );
    if (!first?.published || !isBefore) return [];
    const what = `These words of ${toString(speaker)} are of ${dateInWords(said)}, and "${first.id}" came out in or on ${dateInWords(first.published)}, before them.`;
    return [
      {
        rule: 'look-again' as const,
        ...placeOf(quote),
        what,
        remedy: 'Cite the source that has them, or correct the day.',
      },
    ];
  });
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
