/** Signs that are no text: control characters but those that stand for a blank, and halves of surrogate pairs. */
const NO_TEXT = /(?![\s\u0085])[\p{Cc}\p{Cs}]/gu;

/** What ends a line for some reader or other, and blanks of every width. */
const BLANKS = /[\s\u0085]+/gu;

/** Text as one line of visible signs, for formats in which a line end ends a value: no line ends, no control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(NO_TEXT, '').replaceAll(BLANKS, ' ').trim();
}
