import { counted } from '../../basics/counted.ts';
import type { Found } from './found.ts';

/** Letters that are written from right to left, beside which marks of direction have a use. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** How many signs around a mark of direction may have such letters. */
const NEAR = 12;

/** Signs without a width, which part or join what they stand in, and what each is called. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u034f': 'a grapheme joiner',
  '\u061c': 'a mark of direction',
  '\u180e': 'a vowel separator',
  '\u200b': 'a space without width',
  '\u200c': 'a non-joiner',
  '\u200d': 'a joiner',
  '\u200e': 'a mark of direction',
  '\u200f': 'a mark of direction',
  '\u2060': 'a word joiner',
  '\u2061': 'a sign of mathematics',
  '\u2062': 'a sign of mathematics',
  '\u2063': 'a sign of mathematics',
  '\u2064': 'a sign of mathematics',
  '\ufeff': 'a byte order mark',
};

const UNSEEN = new RegExp(`[${Object.keys(NAMES).join('')}]`, 'gu');

/** Their names in HTML. */
const NAMED = /&(?:shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|NoBreak|#173|#xad|#8203|#x200b);/i;

/** Such a sign with the word in which it stands; joiners have a use in scripts that join letters, and in small pictures. */
const IN_LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\s]/u;

/** Spaces of print between two ordinary words, where a line may well end. */
const SPACE_OF_PRINT = /\p{Ll}{2,}[\u00a0\u2000-\u200a\u202f\u205f\u3000]\p{Ll}{2,}/u;

/** The first sign that nobody sees, or takes for a space, with its word: no search finds it, and who copies it gets both. */
export function unseenInWord(text: string): Found | undefined {
  // Nearly every text is without one.
  const named = NAMED.exec(text);
  if (named) {
    const what = `${named[0]} is the name of a sign that nobody can see: no search finds the word in which it stands.`;
    return { rule: 'encoding', at: named.index, what, remedy: 'Take it out.' };
  }
  if (!/[\u00a0\u00ad\u034f\u061c\u180e\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]/u.test(text)) return undefined;
  const all = [...text.matchAll(UNSEEN)].filter(({ 0: sign, index }) => isStray(sign, text, index));
  const [first, ...more] = all;
  if (!first) return spaceOfPrint(text);
  const words = [...new Set([first, ...more].map(({ index }) => wordAt(text, index)))].filter((word) => word !== '');
  const where = words.length === 0 ? 'Between two words' : `In "${words.slice(0, MOST).join('", "')}"`;
  const further = words.length > MOST ? ` and in ${counted(words.length - MOST, 'more word')}` : '';
  return {
    rule: 'encoding',
    at: first.index,
    what: `${where}${further} there is a sign that nobody can see, ${NAMES[first[0]] ?? ''} (U+${codeOf(first[0])}): no search finds the word.`,
    remedy:
      words.length === 0
        ? 'Delete it, and type the space anew.'
        : `Type ${words.length === 1 ? 'the word' : 'the words'} anew.`,
  };
}

const MOST = 3;

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** A mark at the beginning of a file says how it is saved. */
function isStray(sign: string, text: string, index: number): boolean {
  if (sign === '\ufeff') return index > 0;
  if (/[\u061c\u200e\u200f]/.test(sign))
    return !RIGHT_TO_LEFT.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
  if (!/[\u200c\u200d]/.test(sign)) return true;
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  return IN_LATIN.test(before || ' ') && IN_LATIN.test(after || ' ');
}

/** The word around a place, without signs that nobody sees. */
function wordAt(text: string, index: number): string {
  const before = /[\p{L}\p{M}\p{N}\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff-]*$/u.exec(
    text.slice(Math.max(0, index - WORD), index),
  );
  const after = /^[\p{L}\p{M}\p{N}\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff-]*/u.exec(
    text.slice(index, index + WORD),
  );
  return `${before?.[0] ?? ''}${after?.[0] ?? ''}`.replaceAll(UNSEEN, '');
}

const WORD = 60;

function spaceOfPrint(text: string): Found | undefined {
  const found = SPACE_OF_PRINT.exec(text);
  if (!found) return undefined;
  const words = found[0].replaceAll(/[^\p{Ll}]/gu, ' ');
  const sign = found[0].replaceAll(/\p{Ll}/gu, '');
  const others = text.split(sign).length - 2;
  const what = `Between "${words.replace(' ', '" and "')}" stands a space of print (U+${codeOf(sign)}), and no ordinary one: no line ends there, and no search finds the two.`;
  const remedy = `Type the space anew${others > 0 ? `; the file has ${String(others)} more of this sign: search for it, and replace all` : ''}.`;
  return { rule: 'encoding', at: found.index, what, remedy };
}
