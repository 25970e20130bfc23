import type { Guess, YamlMistake } from './yaml-mistake.ts';

/** An item of a list without its dash, where the lines beside it have one. */
export function dashMissing(line: string, lines: readonly string[], index: number): Guess[] {
  if (/^\s*(?:-|#|$)/.test(line)) return [];
  const outdented = keyOfItem(line, lines, index);
  if (outdented) return [outdented];
  const own = indentOf(line);
  const beside = [lines[index - 1], lines[index + 1]]
    .flatMap((other) => /^(\s*)- /.exec(other ?? '')?.[1] ?? [])
    .filter((indent) => own === indent.length || own === indent.length + 2);
  // The first line of an item has others below it that begin two spaces further in.
  const isFirst = /:\s*$/.test(lines[index - 1] ?? '') && /^\s*[\w-]+: +\S/.test(line);
  const hasMore = lines.slice(index + 1).some((other) => other.startsWith(`${' '.repeat(own)}- `));
  if (isFirst && hasMore && indentOf(lines[index + 1] ?? '') === own + 2) beside.push(' '.repeat(own));
  // Two spaces were typed over its dash: the lines below it begin as it does.
  const further = ' '.repeat(Math.max(0, own - 2));
  const hasOthers = own >= 2 && lines.slice(index + 1).some((other) => other.startsWith(`${further}- `));
  if (isFirst && hasOthers && indentOf(lines[index + 1] ?? '') === own) beside.push(further);
  return beside.map((indent) => ({
    what: 'This line of a list has no dash at its beginning.',
    remedy: (mended) => `Write ${mended}`,
    mended: `${indent}- ${line.trimStart()}`,
  }));
}

/** A key of the item above that begins as far left as its dash; one with the name of the first key begins an item. */
function keyOfItem(line: string, lines: readonly string[], index: number): Guess | undefined {
  const [, indent = '', key] = /^( *)([\w-]+):(?: |$)/.exec(line) ?? [];
  const item = lines.slice(0, index).findLast((other) => other.startsWith(`${indent}- `));
  const first = /^ *- ([\w-]+):/.exec(item ?? '')?.[1];
  if (key === undefined || first === undefined || first === key) return undefined;
  if (!(lines[index - 1] ?? '').startsWith(`${indent}  `) && lines[index - 1] !== item) return undefined;
  const [is, should] = [indent.length, indent.length + 2];
  const what = `This line begins with ${spaces(is)}, and those it belongs to with ${spaces(should)}.`;
  return { what, remedy: () => `Begin it with ${spaces(should)}.`, mended: ' '.repeat(should) + line.trimStart() };
}

/** A line without a key, below one that has a text. */
export function goesOn(line: string, lines: readonly string[], index: number): Guess[] {
  const [, indent] = /^(\s*)(?:- )?[\w-]+: +[^\s|>[{'"]/.exec(lines[index - 1] ?? '') ?? [];
  if (indent === undefined || !/^\s*\p{L}/u.test(line) || /^\s*[\w-]+\s*:/.test(line)) return [];
  if (/^\S{1,3}$/.test(line.trim())) {
    const stray = `"${line.trim()}" stands alone on this line, as a key pressed by accident leaves it.`;
    return [{ what: stray, remedy: () => 'Delete the line.', mended: '' }];
  }
  const what = 'This line has no key: it seems to go on from the line above.';
  const mended = `${indent}  ${line.trim()}`;
  return [{ what, remedy: () => 'Write it on the line above, or begin it with two spaces more than that.', mended }];
}

/**
 * Says of a key that is there twice that the dash before it was lost, so that two items have run into one; undefined where
 * the item above begins with another key.
 */
export function lostDash(text: string, offset: number): YamlMistake | undefined {
  const before = text.slice(0, offset).split('\n');
  const indent = (before.at(-1) ?? '').length;
  const key = /^[\w-]+:/.exec(text.slice(offset))?.[0];
  if (key === undefined || indent < 2) return undefined;
  const start = ' '.repeat(indent - 2);
  const first = before.findLast((line) => line.startsWith(`${start}- `));
  if (first?.slice(indent).startsWith(key) !== true) return undefined;
  const line = text.slice(offset).split('\n')[0] ?? '';
  return {
    offset,
    what: 'A dash is missing here, so this item runs into the one above.',
    remedy: `Write ${start}- ${line}`,
  };
}

/** A dash that stands further left than those of its list, above keys that belong to it. */
export function dashElsewhere(line: string, lines: readonly string[], index: number): Guess[] {
  const own = /^(\s*)- /.exec(line)?.[1]?.length;
  const above = lines.slice(0, index).findLast((other) => /^\s*- /.test(other));
  if (own === undefined || above === undefined || indentOf(above) === own) return [];
  const should = indentOf(above);
  return [
    {
      what: `This item of a list begins with ${spaces(own)}, and the one above it with ${spaces(should)}.`,
      remedy: () => `Begin it with ${spaces(should)}.`,
      mended: ' '.repeat(should) + line.trimStart(),
    },
  ];
}

/** A key with a dash before it, where the lines beside it are keys without one. */
export function dashTooMany(line: string, lines: readonly string[], index: number): Guess[] {
  const [, indent, key] = /^(\s*)- ([\w-]+:(?: .*|$))/.exec(line) ?? [];
  if (indent === undefined || key === undefined) return [];
  const isKey = (other = '') => new RegExp(`^${indent}[\\w-]+:(?: |$)`).test(other);
  if (!isKey(lines[index - 1]) && !lines.slice(index + 1).some(isKey)) return [];
  const what = 'This line begins with a dash, as a point of a list, and the keys beside it do not.';
  return [{ what, remedy: (mended) => `Write ${mended}`, mended: indent + key }];
}

/**
 * Says of a key that is there twice, below an empty line, that the id of an entry was not pasted with it: its keys have run
 * into the entry above.
 */
export function lostId(text: string, offset: number): YamlMistake | undefined {
  const before = text.slice(0, offset).split('\n');
  const indent = (before.at(-1) ?? '').length;
  const key = /^[\w-]+:/.exec(text.slice(offset))?.[0];
  const start = before.slice(0, -1).findLastIndex((line) => line.trim() !== '' && indentOf(line) < indent);
  const isFirst = key !== undefined && before[start + 1]?.trimStart().startsWith(key) === true;
  const next = /^\s*[\w-]+:/.exec(text.slice(offset).split('\n')[1] ?? '')?.[0];
  const isBelowBlank = (before.at(-2) ?? '').trim() === '';
  const isEntry = next !== undefined && before.slice(start + 1).some((line) => line.startsWith(next));
  if (indent === 0 || !isFirst || !(isBelowBlank || isEntry)) return undefined;
  return {
    offset,
    what: 'The first line of this entry is missing, so its keys run into the entry above.',
    remedy: `Write its id and a colon on a line of its own above this one: ${' '.repeat(Math.max(0, indent - 2))}an-id:`,
  };
}

/** Steps are of two spaces, so a line that begins with an odd number of them is taken for the wrong one. */
export function indentedOtherwise(line: string, lines: readonly string[], index: number): Guess[] {
  const own = indentOf(line);
  const around = [lines[index + 1], lines[index - 1]];
  const others = around.flatMap((other) => (other === undefined || other.trim() === '' ? [] : [indentOf(other)]));
  // A block that was pasted with a space more has it on every line; its first line has others above it, or none.
  // The key behind a list that ends an entry has none beside it.
  const less = own >= 4 ? [own - 2] : [];
  return [...new Set([...others, ...(own % 2 === 1 ? [own - 1] : less)])]
    .filter((should) => should !== own && should % 2 === 0)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a)
    .map((should) => ({
      what: `This line begins with ${spaces(own)}, and those it belongs to with ${spaces(should)}.`,
      remedy: () => `Begin it with ${spaces(should)}.`,
      mended: ' '.repeat(should) + line.trimStart(),
    }));
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${String(count)} spaces`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A list or group that is called empty, with lines below that are meant to stand in it. */
export function closedEmpty(line: string): Guess | undefined {
  const [, before, braces] = /^(\s*(?:-\s+)?[\w-]+:)\s*(\{\s*\}|\[\s*\])\s*$/.exec(line) ?? [];
  if (before === undefined || braces === undefined) return undefined;
  const what = `The signs ${braces} say that nothing belongs here, and lines that belong here follow.`;
  return { what, remedy: (mended) => `Take them away: ${mended}`, mended: before };
}
