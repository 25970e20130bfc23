/** Keeps "North–South" on one line: word joiners (U+2060) around every en dash between letters. */
export function noBreakDash(text: string): string {
  return text.replace(/(?<=\p{L})–(?=\p{L})/gu, '\u2060–\u2060');
}
