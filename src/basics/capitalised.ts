/** A word of small letters alone, to its end: not "pH", "iPhone", "x86" or "https://". */
const PLAIN_WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]*(?![\p{L}\p{N}\p{M}_@&/+]|:\/\/|\.\p{L})/u;

/** The text with a capital at its beginning, as at the start of a sentence. A name that is not written so stays as it is. */
export function capitalised(text: string): string {
  const first = text.charAt(0).toUpperCase();
  return first.length === 1 && PLAIN_WORD.test(text) ? first + text.slice(1) : text;
}
