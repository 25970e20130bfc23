import type { Place, PlacedProblem } from '../../../records/problems/content-problem.ts';
import { placeOf } from '../../../records/reading/mdx-document.ts';
import type { PageRule } from '../page-rule.ts';
import { eachNode } from '../../../records/reading/each-node.ts';

/** A mark of a footnote: [^1], a small raised figure after a word or a full stop (not that of m² or km³), a star or a dagger. */
const MARK =
  /\[\^[^\]\s]+\]|(?<=[.!?,;:”"’)])[²³]|(?<=\p{L}{4}|[.!?,;:”"’)])[¹⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*|[†‡](?=[\s.,;:]|$)|(?<=\p{Ll}{2})\*(?=[\s.,;:]|$)/gu;

/** Markdown's own footnotes are not used, defined or not: an undefined one would be printed as it is typed. */
export const checkFootnotes: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      problems.push(footnote(`[^${node.label ?? node.identifier}]`, placeOf(node)));
    }
    if (node.type === 'text') {
      for (const { 0: mark } of node.value.matchAll(MARK)) problems.push(footnote(mark, placeOf(node)));
    }
  });
  return problems;
};

function footnote(mark: string, place: Place): PlacedProblem {
  return {
    rule: 'footnote',
    ...place,
    what: `"${mark}" is a footnote, and pages have none.`,
    remedy: 'Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
  };
}
