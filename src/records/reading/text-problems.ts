import type { ContentFile } from './content-files.ts';
import type { Found } from './found.ts';
import type { ContentProblem } from '../problems/content-problem.ts';
import { printedMarkup } from './printed-markup.ts';
import { impossibleDays } from './impossible-days.ts';
import { toDo } from './to-do.ts';
import { unseenInWord } from './unseen-in-word.ts';

/** What no text holds: NUL, and the sign that stands where bytes were no UTF-8 (U+FFFD). */
const NOT_TEXT = /[\0\uFFFD]/;

/** Of UTF-16 read as UTF-8 every second sign is NUL, or the first two are no text. */
const UTF_16 = /^\uFFFD\uFFFD|^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/;

/**
 * Signs that nobody sees and that do harm: those of control, which no file for readers may hold; those that turn the words after
 * them round, so that a text says another thing than it seems to (U+202A to U+202E, U+2066 to U+2069); breaks of lines that are
 * none in a file; halves of a sign.
 */
const UNSEEN = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** A sign that is typed as its number: "\u202e" and "\x1b" in YAML, "&#x202e;" and "&#8238;" in a page. */
const TYPED = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))|&#(?:x([\da-f]+)|(\d+));/gi;

/** A line that Git writes between two versions of a text. */
const MERGE_MARK = /^(?:(?:<{7}|>{7}) |={7}\r?$)/m;

/** Quotation marks, dashes and letters of UTF-8, of East Asia too, that were read as Windows-1252, and written as what they seemed to be. */
const DAMAGED =
  /â€[™˜œ“”¦\u009c\u009d\u0093\u0094\u0099]?|Ã[©¨¶¼¤±³§¡]|Â[«»°£§\u00a0]|[ã-í](?=.?[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf])[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u20ac\u2122]{2}/u;

/** Files that no parser need be asked about: not text in UTF-8, empty, or left as two versions of one. One problem a file. */
export function textProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap(({ path: file, text }) => {
    const found =
      notText(file, text) ??
      emptyFile(file, text) ??
      merged(text) ??
      damaged(text) ??
      unseen(text) ??
      byteOrderMark(file, text) ??
      ligature(text) ??
      unseenInWord(text);
    const all = found ? [found] : [...toDo(file, text), ...printedMarkup(file, text), ...impossibleDays(file, text)];
    return all.map(({ at, ...problem }) => {
      const before = text.slice(0, at).split('\n');
      return { ...problem, file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    });
  });
}

function notText(file: string, text: string): Found | undefined {
  const at = text.search(NOT_TEXT);
  if (at < 0) return undefined;
  if (!UTF_16.test(text)) {
    const what = 'There is a sign here that is no text.';
    return { rule: 'encoding', at, what, remedy: 'Save the file as UTF-8, and type the sign again.' };
  }
  const remedy = file.endsWith('.csv')
    ? 'Save it in Excel as "CSV UTF-8 (comma delimited)", not as "Unicode Text".'
    : 'Save it as UTF-8: your editor offers it under "Save with encoding".';
  return { rule: 'encoding', at: 0, what: 'This file is saved as UTF-16, and UTF-8 is read.', remedy };
}

function emptyFile(file: string, text: string): Found | undefined {
  if (!/\.(?:ya?ml|csv|mdx)$/.test(file) || /[^\s\uFEFF]/.test(text)) return undefined;
  const remedy = 'Write it, or delete the file; content/README.md has an example of each kind of file.';
  return { rule: 'unfinished', at: 0, what: 'This file is empty.', remedy };
}

function unseen(text: string): Found | undefined {
  const typed = [...text.matchAll(TYPED)].find(([, x = '', u = '', U = '', hex = '', number]) =>
    UNSEEN.test(signOf(number === undefined ? parseInt(x + u + U + hex, 16) : Number(number))),
  );
  const at = Math.min(...[text.search(UNSEEN), typed?.index ?? -1].filter((place) => place >= 0));
  if (at === Infinity) return undefined;
  const sign = at === typed?.index ? typed[0] : `U+${codeOf(text, at)}`;
  const what = `There is a sign here that nobody can see, ${sign}: it changes how the text is shown or read.`;
  return { rule: 'encoding', at, what, remedy: 'Delete it; where it came with pasted words, type these again.' };
}

/** A number that belongs to no sign is told where the file is parsed. */
function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function codeOf(text: string, at: number): string {
  return (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function damaged(text: string): Found | undefined {
  const found = DAMAGED.exec(text);
  if (!found) return undefined;
  const what = `"${found[0]}" is a sign that was damaged: a program took UTF-8 for another encoding.`;
  return {
    rule: 'encoding',
    at: found.index,
    what,
    remedy: /^[ã-í]/u.test(found[0])
      ? 'Paste the words again, from where they can be read.'
      : 'Type the sign again, such as a quotation mark, a dash or é.',
  };
}

/** Two or three letters in one sign, as documents for print hold them: no search finds the word. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

function ligature(text: string): Found | undefined {
  // A search for the whole word at once would try every letter of the text.
  const found = /[ﬀ-ﬆ]/.test(text) ? /\p{L}*([ﬀ-ﬆ])\p{L}*/u.exec(text) : undefined;
  if (!found) return undefined;
  const [word, sign = ''] = found;
  const letters = LIGATURES[sign] ?? '';
  const what = `"${word}" holds the letters ${letters} as one sign, as pages made for print do: no search would find it.`;
  const remedy = `Type the letters: ${word.replaceAll(/[ﬀ-ﬆ]/g, (each) => LIGATURES[each] ?? each)}`;
  return { rule: 'encoding', at: found.index, what, remedy };
}

function merged(text: string): Found | undefined {
  const at = text.search(MERGE_MARK);
  if (at < 0) return undefined;
  const what = 'Two versions of this file were put together here, and nobody has chosen between them.';
  const remedy = 'Keep the lines that are right, and delete those that begin with <<<<<<<, ======= and >>>>>>>.';
  return { rule: 'unfinished', at, what, remedy };
}

/** The parser of MDX takes the mark for a letter, and every place behind it is told wrongly. */
function byteOrderMark(file: string, text: string): Found | undefined {
  if (!file.endsWith('.mdx') || !text.startsWith('\uFEFF')) return undefined;
  const what = 'This file begins with a byte order mark, a sign that cannot be seen.';
  return { rule: 'encoding', at: 0, what, remedy: 'Save it as "UTF-8", not as "UTF-8 with BOM".' };
}
