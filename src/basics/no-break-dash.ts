/** Keeps "North–South" and "25–28 March" on one line: word joiners (U+2060) around en dashes between letters or short numbers. */
export function noBreakDash(text: string): string {
  return text.replace(/(?<=\p{L}|(?<!\d)\d{1,2})–(?=\p{L}|\d{1,2}(?!\d))/gu, '\u2060–\u2060');
}
