import { isScalar, isSeq, visit, type Document } from 'yaml';
import type { YamlMistake } from './yaml-mistake.ts';
import { quoted } from './yaml-guesses.ts';

/** A "#" after a space that no space follows, as in "Report #3": hardly a remark. */
const NO_REMARK = / #[^\s#]/;

const NO_BREAK_INDENT = /^ *\u00a0/m;

/** A figure with a point before three digits of which the last is a zero: the decimals that are lost in reading. */
const LOST_DIGITS = /\d\.\d\d0(?!\d)/;

/** Whether a text has what `lostText` looks for; only then it need be asked. */
export function mayBeLost(text: string): boolean {
  return [NO_REMARK, NO_BREAK_INDENT, LOST_DIGITS].some((pattern) => pattern.test(text));
}

/** Texts of which YAML reads only what stands before a "#". A remark has a space after its sign: "# a remark". */
export function lostText(document: Document, text: string): YamlMistake[] {
  const found = lostDigits(document, text);
  if (!NO_REMARK.test(text)) return found;
  visit(document, {
    Scalar: (_key, node) => {
      const { comment, range, type } = node;
      if (!isScalar(node) || type !== 'PLAIN' || !comment || !range || /^[\s#]/.test(comment)) return;
      const [start, end] = range;
      const rest = text.slice(end).split('\n')[0] ?? '';
      if (!NO_REMARK.test(rest)) return;
      const written = text.slice(start, end);
      const what = `Only "${written}" is read: what stands after # is taken for a remark.`;
      found.push({ offset: start, what, remedy: `Write ${quoted((written + rest).trim())}` });
    },
  });
  return found;
}

/** Keys that hold figures. */
const FIGURES = ['value', 'expect'];

/** Figures with a point before three digits of which the last is a zero, as in "80.000": thousands in other languages, and 80 here. */
function lostDigits(document: Document, text: string): YamlMistake[] {
  if (!LOST_DIGITS.test(text)) return [];
  const found: YamlMistake[] = [];
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !FIGURES.includes(String(key.value))) return;
      for (const item of isSeq(value) ? value.items : [value]) {
        const { source = '', range } = isScalar(item) ? item : {};
        if (!/^-?\d{1,3}\.\d\d0$/.test(source) || !range) continue;
        const [plain, read] = [source.replace('.', ''), String(Number(source))];
        const what = `${source} is read as ${read}: the point stands before decimals, not between thousands.`;
        found.push({ offset: range[0], what, remedy: `Write ${plain}, or ${read} if that is meant.` });
      }
    },
  });
  return found;
}

/** Lines that a no-break space indents: to YAML it is a letter of the key. */
export function noBreakIndents(text: string): YamlMistake[] {
  const offset = text.search(NO_BREAK_INDENT);
  if (offset < 0) return [];
  const what = 'This line begins with a no-break space: it looks like a space and is none.';
  return [{ offset, what, remedy: 'Delete it, here and on other lines, and type spaces: two for each step inwards.' }];
}
