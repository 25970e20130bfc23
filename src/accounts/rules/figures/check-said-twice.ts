import type { Nodes, Parents } from 'mdast';
import { FACT_FORMS, printFact } from '../../../evidence/facts/print-fact.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp, type ElementNode } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** What is typed around a figure does not say again what the figure prints: its unit, its sign, its "about". */
export const checkSaidTwice: PageRule = ({ document, known }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node, index = 0, parent) => {
    if (!isElement(node) || node.name !== 'Fact' || !parent) return;
    const printed = printedBy(node, known);
    if (printed === undefined) return;
    const [before, after] = [textAt(parent, index - 1), textAt(parent, index + 1)];
    const form = valueOfProp(node, 'form') ?? '';
    const found = unitAfter(printed, after) ?? moneyBefore(printed, before) ?? leadBefore(printed, before, form);
    if (found) problems.push({ rule: 'form', ...placeOf(node), ...found });
  });
  return problems;
};

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function printedBy(node: ElementNode, { facts, unprintable }: Known): string | undefined {
  const id = valueOfProp(node, 'id') ?? '';
  const fact = facts.get(id);
  const form = FACT_FORMS.find((each) => each === valueOfProp(node, 'form')) ?? 'full';
  if (!fact || unprintable.has(id)) return undefined;
  try {
    return printFact(fact, form).text;
  } catch {
    // A form that the fact has not is told by another rule.
    return undefined;
  }
}

function textAt(parent: Parents, index: number): string {
  const node: Nodes | undefined = parent.children[index];
  return node?.type === 'text' ? node.value.replaceAll(/\s+/g, ' ') : '';
}

/** "50 trucks a day trucks", "33 percent %", "$1.72 billion dollars". */
function unitAfter(printed: string, after: string): Told | undefined {
  const [, typed = ''] = /^ ?(%|per cent\b|(?:US )?\p{L}+)/u.exec(after) ?? [];
  const word = typed.replace('US ', '').toLowerCase();
  if (!/\d/.test(printed) || !unitsOf(printed).has(word)) return undefined;
  return {
    what: `"${typed}" stands after a figure that prints it by itself: "${printed}".`,
    remedy: `Take "${typed}" out, or write form="number" if the words around it say the unit.`,
  };
}

function unitsOf(printed: string): ReadonlySet<string> {
  const words: readonly string[] = (/\d([^\d]*)$/.exec(printed)?.[1] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const first = words.find((word) => !SCALES.includes(word));
  return new Set([
    ...words.filter((word) => SCALES.includes(word)),
    ...(first === undefined ? [] : [first]),
    ...(words.includes('percent') ? ['%', 'per cent'] : []),
    ...(printed.includes('$') ? ['dollars', 'usd'] : []),
  ]);
}

const SCALES = ['thousand', 'million', 'billion'];

function moneyBefore(printed: string, before: string): Told | undefined {
  const [sign] = /(?:US)?[$€£¥]\s?$/.exec(before) ?? [];
  // A figure without its unit may well have it typed before it.
  if (sign === undefined || /^[\d.,−-]+$/.test(printed)) return undefined;
  return {
    what: `"${sign.trim()}" stands before a figure that prints its unit by itself: "${printed}".`,
    remedy: `Take "${sign.trim()}" out.`,
  };
}

/** Words for "about", of which a figure has one. */
const ABOUT = ['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost'];

function endsWith(words: string, last: string): boolean {
  const end = words.slice(-last.length - 1).toLowerCase();
  return end.endsWith(last.toLowerCase()) && !/^\p{L}./u.test(end.length > last.length ? end : ` ${end}`);
}

/** "more than more than 100", "about nearly 300", "fell by −88 percent", "fell by fell by". */
function leadBefore(printed: string, before: string, form: string): Told | undefined {
  const words = before.trimEnd();
  const [lead = ''] = /^[^\d$€£¥−-]*(?=\s)/u.exec(printed) ?? [];
  const isSame = lead !== '' && endsWith(words, lead.trim());
  const typed = ABOUT.find((word) => endsWith(words, word));
  if (isSame || (typed !== undefined && ABOUT.includes(lead.trim()))) {
    const twice = isSame ? lead.trim() : (typed ?? '');
    return {
      what: `"${twice}" stands before a figure that has its own "${lead.trim()}": "${printed}".`,
      remedy:
        form === 'change'
          ? `Take "${twice}" out.`
          : `Take "${twice}" out, or write form="value" to print the figure without its own.`,
    };
  }
  const [fell] =
    /\b(?:fell|falls?|fallen|dropped|declined?|decreased?|shrank|shrunk|sank|slumped|down|lower|less) by$/i.exec(
      words,
    ) ?? [];
  if (fell === undefined || !printed.startsWith('−')) return undefined;
  return {
    what: `"${fell}" stands before a figure below zero, which prints its sign: "${printed}".`,
    remedy: 'Write form="magnitude", which prints it without the sign.',
  };
}
