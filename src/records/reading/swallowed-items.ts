import { isScalar, isSeq, visit, type Document } from 'yaml';
import type { YamlMistake } from './yaml-mistake.ts';

/** What a line begins with: its dashes, its key, and what stands behind them. */
const LINE = /^(?<lead> *(?:- +)*)(?<key>[\w-]+:(?: +|$))?(?<value>.*)$/;

/** A line with a dash. */
const ITEM = /^( *)- /;

/**
 * Whether a text may hold what `swallowedItems` looks for: a line with a dash that begins further in than a text above it
 * that nothing ended.
 */
export function mayBeSwallowed(text: string): boolean {
  if (!text.includes('- ')) return false;
  let above = '';
  let opened = '';
  for (const line of text.split('\n')) {
    const indent = ITEM.exec(line)?.[1];
    const isBeside = indent !== undefined && (above.startsWith(`${indent}- `) || above.endsWith(':'));
    if (indent !== undefined && !isBeside && isWithin(opened, indent.length)) return true;
    if (indent !== undefined || /^ *[\w-]+:(?: |$)/.test(line)) opened = line;
    if (line.trim() !== '') above = line;
  }
  return false;
}

/** Whether the text that a line opens belongs to a key, or a point of a list, that begins further left. */
function isWithin(opened: string, indent: number): boolean {
  const { lead = '', key = '', value = '' } = LINE.exec(opened)?.groups ?? {};
  const begins = key === '' ? lead.lastIndexOf('-') : lead.length;
  return begins < indent && /^(?:$|[^\s#|>'"[{&*!])/.test(value);
}

/** What is told of one file: where there are more, the first show the cause. */
const MOST = 5;

/**
 * Points of a list that are read as part of the text above them: the line with their key was lost, the first of them has
 * no dash, or they begin further in than the others.
 */
export function swallowedItems(document: Document, text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar: (_key, node, path) => {
      if (found.length >= MOST) return;
      const [start = 0, end = 0] = node.range ?? [];
      const item = node.type === 'PLAIN' ? /\n *- /.exec(text.slice(start, end)) : null;
      if (!item) return;
      const offset = start + item.index + item[0].length - '- '.length;
      const parent = path.at(-1);
      const holder = isSeq(parent) ? undefined : holderOf(path);
      found.push(
        holder === undefined
          ? tooFarIn(offset, text, start)
          : text.slice(holder, start).includes('\n')
            ? firstWithoutDash(start, text, offset)
            : keyLost(offset, text),
      );
    },
  });
  return found;
}

/** Where the key of a text begins. */
function holderOf(path: readonly unknown[]): number | undefined {
  const pair = path.at(-1) as { key?: unknown } | undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function keyLost(offset: number, text: string): YamlMistake {
  return {
    offset,
    what: 'The line with the key to which this list belongs is missing above it.',
    remedy: `Write it on a line of its own above this one: ${keyAbove(text, offset) ?? 'its name and a colon'}`,
  };
}

function firstWithoutDash(offset: number, text: string, item: number): YamlMistake {
  const line = text.slice(offset).split('\n')[0] ?? '';
  return {
    offset,
    what: 'This line of a list has no dash at its beginning.',
    remedy: `Begin it with ${spaces(columnOf(text, item))}: - ${line}`,
  };
}

function tooFarIn(offset: number, text: string, above: number): YamlMistake {
  const should = columnOf(text, text.lastIndexOf('-', above));
  return {
    offset,
    what: `This item of a list begins with ${spaces(columnOf(text, offset))}, and the one above it with ${spaces(should)}.`,
    remedy: `Begin it with ${spaces(should)}.`,
  };
}

/** The keys that stand above lists that begin as far in, and not beside this one. */
function keyAbove(text: string, offset: number): string | undefined {
  const start = ' '.repeat(columnOf(text, offset));
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const entry = lines.slice(0, at).findLastIndex((line) => /^\S/.test(line) && line.trimEnd().endsWith(':'));
  const next = lines.slice(at).findIndex((line) => /^\S/.test(line) && line.trimEnd().endsWith(':'));
  const isOwn = (index: number) => start.length <= 2 || (index > entry && (next < 0 || index < at + next));
  const keys = lines.flatMap((line, index) => {
    const key = /^ *([\w-]+:)\s*$/.exec(lines[index - 1] ?? '')?.[1];
    return key !== undefined && line.startsWith(`${start}- `) && !isOwn(index) ? [key] : [];
  });
  const several = [...new Set(keys)];
  return several.length === 0 ? undefined : several.join(' or ');
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${String(count)} spaces`;
}
