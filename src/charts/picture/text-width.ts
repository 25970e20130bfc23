/**
 * Widths of text, estimated: the build has no fonts. The shares of the type size are a little generous, so that
 * labels keep their distance in any sans-serif.
 */
const SHARES: readonly [RegExp, number][] = [
  [/[iljI.,:;'|!’‘]/u, 0.31],
  [/[ftr()[\]\s/\-\u2013]/u, 0.38],
  [/[mwMW@%]/u, 0.92],
  [/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 1.02],
  [/[A-Z$]/u, 0.69],
  [/[0-9]/u, 0.64],
];
const OTHER_SHARE = 0.62;
const BOLD = 1.12;

/** The estimated width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  return Array.from(text).reduce((width, character) => width + shareOf(character), 0) * size * (bold ? BOLD : 1);
}

/** Breaks a text at spaces into lines no wider than `width`; a longer word is broken where the line ends. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(joined, size, bold) <= width) lines[lines.length - 1] = joined;
    else lines.push(...piecesOf(word, width, size, bold));
  }
  return lines;
}

/** A text that fits into `width`: cut with a sign that says so, where it is wider. */
export function cutText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const [first = ''] = piecesOf(text, width - textWidth('…', size, bold), size, bold);
  return `${first.trimEnd()}…`;
}

/** The width of the longest word of a text. */
export function longestWord(text: string, size: number): number {
  return Math.max(...text.split(/ +/).map((word) => textWidth(word, size)));
}

/** Letters as readers see them: an accent stays with its letter, an emoji is not cut. */
const LETTERS = new Intl.Segmenter('en');

/** A word in pieces no wider than `width`, of one letter at least. */
function piecesOf(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let used = Infinity;
  for (const { segment } of LETTERS.segment(word)) {
    const own = textWidth(segment, size, bold);
    const isJoined = used + own <= width;
    pieces.push(isJoined ? `${pieces.pop() ?? ''}${segment}` : segment);
    used = isJoined ? used + own : own;
  }
  return pieces;
}

function shareOf(character: string): number {
  return SHARES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_SHARE;
}
