import { counted } from '../../basics/counted.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';

/** How many lines around a change are shown, and how many of a change. */
const MOST = 80;

/** What would be another in some files, as lines with + and - before them, each file with the line where it begins. */
export function showChanges(before: readonly ContentFile[], changed: readonly ContentFile[]): string {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return changed.map(({ path, text }) => showFile(path, texts.get(path), text)).join('\n\n');
}

function showFile(path: string, before: string | undefined, text: string): string {
  const old = before === undefined ? [] : linesOf(before);
  const now = linesOf(text);
  const first = firstDifference(old, now);
  const last = firstDifference(old.slice(first).toReversed(), now.slice(first).toReversed());
  const gone = old.slice(first, old.length - last);
  const added = now.slice(first, now.length - last);
  const head = before === undefined ? `${path} (new)` : `${path}:${String(first + 1)}`;
  return [head, ...shown(gone, '- '), ...shown(added, '+ ')].join('\n');
}

function shown(lines: readonly string[], sign: string): string[] {
  const few = lines.slice(0, MOST).map((line) => `  ${sign}${line}`.trimEnd());
  return lines.length > MOST ? [...few, `  ${sign}… and ${counted(lines.length - MOST, 'more line')}`] : few;
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at < 0 ? Math.min(one.length, other.length) : at;
}
