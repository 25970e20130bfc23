import type { Place } from '../problems/content-problem.ts';

/** From one place to another; `end` is the place after the last character. */
export interface Range {
  start: Place;
  end: Place;
}

/**
 * Where the attributes of a component stand, in the order in which they are typed. `text` is the file, and `offset` that
 * of the `<` that begins the component, which stands at `place`. The parser says where a component begins, but not
 * where each of its attributes does. The text has been parsed: what cannot stand in a tag does not.
 */
export function attributePlaces(text: string, offset: number, place: Place): Range[] {
  const ranges: Range[] = [];
  const tag = /<[^\s/>{]*/y;
  tag.lastIndex = offset;
  tag.exec(text);
  let at = afterSpace(text, tag.lastIndex);
  while (at < text.length && !'/>'.includes(text.charAt(at))) {
    const end = text.startsWith('{', at) ? afterBraces(text, at) : afterAttribute(text, at);
    ranges.push({ start: placeAt(text, at, offset, place), end: placeAt(text, end, offset, place) });
    at = afterSpace(text, end);
  }
  return ranges;
}

/** After a name, and after its value if it has one. */
function afterAttribute(text: string, from: number): number {
  const name = afterMatch(/[^\s=/>{]+/y, text, from);
  const sign = afterSpace(text, name);
  if (!text.startsWith('=', sign)) return Math.max(name, from + 1);
  const value = afterSpace(text, sign + 1);
  const quote = text.charAt(value);
  if (quote === '{') return afterBraces(text, value);
  const close = text.indexOf(quote, value + 1);
  return close < 0 ? text.length : close + 1;
}

/** After an expression in braces, in which braces and texts in quotation marks may stand. */
function afterBraces(text: string, from: number): number {
  const parts = /"[^"\n]*"|'[^'\n]*'|`[^`]*`|[{}]/g;
  parts.lastIndex = from;
  let depth = 0;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === '{') depth += 1;
    if (part[0] === '}') depth -= 1;
    if (depth === 0) return parts.lastIndex;
  }
  return text.length;
}

function afterSpace(text: string, from: number): number {
  return afterMatch(/\s*/y, text, from);
}

function afterMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The place of an offset, counted on from a place before it. */
function placeAt(text: string, offset: number, from: number, { line, column }: Place): Place {
  const lines = text.slice(from, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
