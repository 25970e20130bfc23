import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, placeOf, valueOfProp } from '../../../records/reading/mdx-document.ts';
import type { PageRule } from '../page-rule.ts';
import { eachNode } from '../../../records/reading/each-node.ts';

/** Quotations stay below this many words: longer ones are better told in words of our own. */
const QUOTE_WORDS = 25;

/** A quotation has few words. */
export const checkQuotes: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node, index = 0, parent) => {
    if (node.type === 'paragraph') problems.push(...inPlainMarks(node), ...withItsName(node), ...someonesWords(node));
    if (node.type === 'blockquote' && parent?.type !== 'blockquote') problems.push(asBlock(node));
    if (!isElement(node) || node.name !== 'Quote') return;
    const outside = parent && marksOutside(parent.children[index - 1], parent.children[index + 1]);
    const problem = marksAround(toString(node)) ?? outside ?? lengthProblem(wordsIn(toString(node)));
    if (problem) problems.push({ rule: 'quote', ...placeOf(node), ...problem });
  });
  return problems;
};

/** Marks that stand around all its words, beside those that <Quote> prints. */
function marksAround(words: string): Pick<PlacedProblem, 'what' | 'remedy'> | undefined {
  const [, bare] = /^\s*["“„«‘'](.*)["”“»’']\s*$/su.exec(words) ?? [];
  if (bare === undefined || /["“”„«»]/.test(bare)) return undefined;
  return {
    what: 'The quotation marks would stand here twice: <Quote> prints them.',
    remedy: `Write the words alone: ${bare}`,
  };
}

/** Marks that stand right before a <Quote> and right behind it. */
function marksOutside(before?: Nodes, after?: Nodes): Pick<PlacedProblem, 'what' | 'remedy'> | undefined {
  const isMarked =
    before?.type === 'text' &&
    after?.type === 'text' &&
    /["“„«]\s*$/u.test(before.value) &&
    /^\s*[.,]?["”“»]/u.test(after.value);
  if (!isMarked) return undefined;
  return {
    what: 'The quotation marks would stand here twice: <Quote> prints them.',
    remedy: 'Take out the ones around <Quote>.',
  };
}

/** Quotation marks of any language; a single curly one within a word is an apostrophe. */
const MARKS = /“([^“”]*)”|"([^"]*)"|«([^«»]*)»|„([^„“”]*)[“”]|「([^「」]*)」|(?<!\p{L})‘((?:[^‘’]|’(?=\p{L}))*)’/gu;

/** A quotation as a block of its own, without its source. */
function asBlock(block: Parents): PlacedProblem {
  const what = 'The sign > sets these words apart as a quotation, without saying whose they are.';
  const remedy = `Write <Quote cite="…">words</Quote> for what somebody said, in fewer than ${String(QUOTE_WORDS)} words, and take the sign out.`;
  return { rule: 'quote', ...placeOf(block), what, remedy };
}

/** A quotation in plain marks, with who said it behind a dash. */
function withItsName(paragraph: Parents): PlacedProblem[] {
  const plain = toString(paragraph).trim();
  if (!/^["“„«][^\n]*["”“»][.,]? *\n? *[–—-]+ *\p{Lu}[^.!?]*$/u.test(plain)) return [];
  const what = 'A quotation stands here by itself, with a name behind a dash, as on a page of letters.';
  const remedy = 'Say in a sentence who said it: Ann Lee said <Quote cite="…">words</Quote>.';
  return [{ rule: 'quote', ...placeOf(paragraph), what, remedy }];
}

/** Quotations in quotation marks, without <Quote>. */
function inPlainMarks(paragraph: Parents): PlacedProblem[] {
  const plain = paragraph.children.map((child) => (isElement(child) ? ' ' : toString(child))).join('');
  return [...plain.matchAll(MARKS)].flatMap((found) => {
    const words = wordsIn(found.slice(1).find(Boolean) ?? '');
    const problem = lengthProblem(words);
    return problem ? [{ rule: 'quote' as const, ...placeOf(paragraph), ...problem }] : [];
  });
}

/** From so many words on, what stands in plain marks beside "said" is a quotation, and no title or single word. */
const SOMEONES_WORDS = 5;

const SAYS =
  /(?<!\p{L})(?:said|says?|told|wrote|writes|asked|added|called|stated|declared|announced|warned|replied|answered|put it|reads?|in (?:his|her|its|their) words)(?!\p{L})/iu;

/** What somebody said, by the words around it, in marks that are typed: only <Quote> keeps it, and says from where it is. */
function someonesWords(paragraph: Parents): PlacedProblem[] {
  const { children } = paragraph;
  const cites = children.filter((child) => isElement(child) && child.name === 'Cite');
  const plain = children
    .map((child) => (cites.includes(child) ? CITE : isElement(child) && child.name !== 'Term' ? ' ' : toString(child)))
    .join('');
  return [...plain.matchAll(MARKS)].flatMap((found) => {
    const words = found.slice(1).find(Boolean) ?? '';
    const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
    const around = `${before.split(SENTENCE_END).at(-1) ?? ''} … ${after.split(SENTENCE_END)[0] ?? ''}`;
    const count = wordsIn(words);
    if (count < SOMEONES_WORDS || count >= QUOTE_WORDS || !SAYS.test(around)) return [];
    const earlier = before.split(CITE).length - 1;
    const cite = cites[after.includes(CITE) ? earlier : earlier - 1];
    const id = (cite && isElement(cite) ? valueOfProp(cite, 'id') : undefined)?.split(/\s+/)[0] ?? '…';
    const said = words
      .replaceAll(CITE, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/[,;:]?\s*$/, '')
      .trim();
    const what = `Somebody’s words stand here in quotation marks that are typed: ${found[0].replaceAll(/\s+/g, ' ')}`;
    const remedy = `Write <Quote cite="${id}">${said}</Quote>, which makes the marks.`;
    return [{ rule: 'look-again' as const, ...placeOf(paragraph), what, remedy }];
  });
}

/** Stands for a citation in the plain words of a paragraph. */
const CITE = '\u0001';

/** Where one sentence ends and another begins. */
const SENTENCE_END = /[.!?][”"’)\u0001]*\s+(?=\p{Lu})/u;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function lengthProblem(words: number): Pick<PlacedProblem, 'what' | 'remedy'> | undefined {
  if (words < QUOTE_WORDS) return undefined;
  return {
    what: `This quotation has ${String(words)} words; fewer than ${String(QUOTE_WORDS)} are allowed.`,
    remedy: 'Quote the words that matter, and tell the rest in your own.',
  };
}
