import { oneLine } from '../../basics/one-line.ts';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces even after a backslash, so one without its partner would take in the entries that follow.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  // TeX joins these with what stands beside them: hyphens to dashes, pairs to quotation marks, "?`" to another sign.
  '-': '{-}',
  '`': '{`}',
  "'": "{'}",
};

/** Signs with a meaning in TeX; of hyphens and single quotation marks only those that stand in pairs. */
const MEANING = /[\\~^&%$#_{}`]|(?<=-)-|(?<=')'/g;

/** Text inside braces of a BibTeX field: on one line, with what TeX would take for a command written out. */
export function escapeTex(text: string): string {
  return oneLine(text).replaceAll(MEANING, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** In braces of its own, so that a name is not taken apart at "and" or a comma, and a title keeps its capitals. */
export function bracedTex(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** An address is taken as it stands; only braces could end its field too early. */
export function urlInTex(url: string): string {
  return oneLine(url).replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
