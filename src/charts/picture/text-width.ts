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

/** Breaks a text at spaces into lines no wider than `width`; a longer word stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(joined, size, bold) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function shareOf(character: string): number {
  return SHARES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_SHARE;
}
