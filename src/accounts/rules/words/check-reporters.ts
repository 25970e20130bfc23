import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isOf, plainName, reporters } from '../../../evidence/sources/publisher-names.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { splitIds } from '../../prose/vocabulary.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** What somebody does who reports. */
const REPORTS = '(?: (?:also|later|then|first|had|has))? (?:reported|wrote|said|told|counted|quoted|published|printed)';

/** "The Mill Gazette wrote", with a citation behind it that is of another publisher. */
export const checkReporters: PageRule = ({ document, known }) => {
  const pattern = patternOf(known);
  if (!pattern) return [];
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    if (node.type === 'paragraph') problems.push(...inParagraph(node, pattern, known));
  });
  return problems;
};

function inParagraph(paragraph: Paragraph, pattern: RegExp, known: Known): PlacedProblem[] {
  const sentences = sentencesIn(paragraph);
  const printed = paragraph.children.flatMap((child) =>
    isElement(child) && child.name === 'Fact' ? (known.facts.get(valueOfProp(child, 'id') ?? '')?.sources ?? []) : [],
  );
  // What is cited before or behind it may be where the sentence comes from.
  const all = [...sentences.flatMap(({ ids }) => ids), ...printed];
  return sentences.flatMap(({ words, ids }) => {
    const [, name] = pattern.exec(words) ?? [];
    if (name === undefined || ids.length === 0 || isOf(plainName(name), all, known.sources)) return [];
    // A source that is not found is told by itself, and nobody knows of whom it is.
    if (all.some((id) => !known.sources.has(id))) return [];
    const publishers = [...new Set(ids.flatMap((id) => known.sources.get(id)?.publisher ?? []))];
    const what = `This sentence says what ${name} reported, and cites ${publishers.join(', ')}.`;
    const remedy = 'Cite the report itself, or say through whom it is known.';
    return [{ rule: 'look-again' as const, ...placeOf(paragraph), what, remedy }];
  });
}

const patterns = new WeakMap<Known, RegExp>();

function patternOf(known: Known): RegExp | undefined {
  const names = [...reporters(known.sources).values()].map((name) => name.replace(/^The /, ''));
  if (names.length === 0) return undefined;
  const made = patterns.get(known) ?? anyOf(names);
  patterns.set(known, made);
  return made;
}

/** Longer names before shorter ones that begin like them. */
function anyOf(names: readonly string[]): RegExp {
  const all = [...new Set(names)].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp(`(?<![\\p{L}-])(${all.join('|')})${REPORTS}(?!\\p{L})`, 'u');
}

interface Sentence {
  words: string;
  ids: readonly string[];
}

/** The sentences of a paragraph, each with what is cited in it and right behind it. */
function sentencesIn({ children }: Paragraph): Sentence[] {
  const sentences: { words: string; ids: string[] }[] = [{ words: '', ids: [] }];
  for (const child of children) {
    const parts = child.type === 'text' ? child.value.split(/(?<=[.!?][”"’)]*)\s+(?=\S)/) : [''];
    for (const [index, part] of parts.entries()) {
      if (index > 0) sentences.push({ words: '', ids: [] });
      const last = sentences.at(-1);
      if (!last) continue;
      last.words += child.type === 'text' ? part : toString(child);
      last.ids.push(...citedIn(child));
    }
  }
  return sentences;
}

function citedIn(child: PhrasingContent): string[] {
  if (!isElement(child)) return [];
  const named = valueOfProp(child, child.name === 'Cite' ? 'id' : 'cite');
  return (child.name === 'Cite' || child.name === 'Quote') && named !== undefined ? splitIds(named) : [];
}
