import { isScalar, visit, type Document } from 'yaml';
import { quoted, type YamlMistake } from './yaml-words.ts';

/** A "#" after a space that no space follows, as in "Report #3": hardly a remark. */
const NO_REMARK = / #[^\s#]/;

const NO_BREAK_INDENT = /^ *\u00a0/m;

/** Whether a text has what `lostText` looks for; only then it need be asked. */
export function mayBeLost(text: string): boolean {
  return NO_REMARK.test(text) || NO_BREAK_INDENT.test(text);
}

/** Texts of which YAML reads only what stands before a "#". A remark has a space after its sign: "# a remark". */
export function lostText(document: Document, text: string): YamlMistake[] {
  if (!NO_REMARK.test(text)) return noBreakIndents(text);
  const found = noBreakIndents(text);
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

/** Lines that a no-break space indents: to YAML it is a letter of the key. */
function noBreakIndents(text: string): YamlMistake[] {
  const offset = text.search(NO_BREAK_INDENT);
  if (offset < 0) return [];
  const what = 'This line begins with a no-break space: it looks like a space and is none.';
  return [{ offset, what, remedy: 'Delete it, here and on other lines, and type spaces: two for each step inwards.' }];
}
