import { distance } from 'fastest-levenshtein';

/** How often a name stands before one that differs by little, and stands once, is taken for a slip. */
const OFTEN = 3;

/** In names this short another letter makes another name. */
const SHORT_NAME = 5;

/** Names that stand once and are nearly, or short for, one that stands often, with that one and how often it stands. */
export function speltOtherwise(counts: ReadonlyMap<string, number>): Map<string, { usual: string; count: number }> {
  const often = [...counts].filter(([name, count]) => count >= OFTEN && name.length >= SHORT_NAME);
  const found = new Map<string, { usual: string; count: number }>();
  for (const [name, own] of counts) {
    if (own !== 1) continue;
    const like =
      often.find(([usual]) => isShortFor(name, usual) || (name.length >= SHORT_NAME && isLike(name, usual))) ??
      [...counts].find(([usual, count]) => count >= OFTEN && isMistyped(name, usual, count));
    if (like) found.set(name, { usual: like[0], count: like[1] });
  }
  return found;
}

/** Whether two names differ in one letter, or in capitals, signs and an article alone; figures make other names. */
function isLike(one: string, other: string): boolean {
  if (one === other || digitsOf(one) !== digitsOf(other)) return false;
  if (lettersOf(one) === lettersOf(other)) return true;
  return Math.abs(one.length - other.length) <= 1 && one.startsWith(other.slice(0, 1)) && distance(one, other) === 1;
}

/** Letters below which two that changed places may make another name. */
const LEAST_LETTERS = 4;

/** So often a name of three letters stands before one with two of them exchanged is a slip for it: "APF" for "AFP". */
const VERY_OFTEN = 8;

/** Whether a name is another with two neighbouring letters exchanged, or one of them typed twice: "KTIA" of "KITA". */
function isMistyped(name: string, usual: string, count: number): boolean {
  const least = count >= VERY_OFTEN ? LEAST_LETTERS - 1 : LEAST_LETTERS;
  if (usual.length < least || digitsOf(name) !== digitsOf(usual)) return false;
  const at = Array.from(name).findIndex((letter, index) => letter !== usual.charAt(index));
  if (at < 0) return name.length === usual.length + 1 && name.at(-1) === name.at(-2);
  const exchanged = usual.slice(0, at) + usual.charAt(at + 1) + usual.charAt(at) + usual.slice(at + 2);
  const isTwice = name.charAt(at) === name.charAt(at - 1) && name.slice(0, at) + name.slice(at + 1) === usual;
  return name === exchanged || isTwice;
}

/** Whether a name is made of the first letters of another: "US", "U.S.", "USA" of "United States". */
function isShortFor(name: string, usual: string): boolean {
  const words = usual.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words.map((word) => word.charAt(0)).join('');
  const letters = name.replaceAll('.', '');
  return words.length > 1 && /^\p{Lu}{2,5}$/u.test(letters) && (letters === first || letters === `${first}A`);
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How often each name of a list stands in it. */
export function countsOf(names: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
