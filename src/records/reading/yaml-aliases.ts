import { isAlias, isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import { nearest } from '../problems/suggest.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import { quoted } from './yaml-guesses.ts';

/** A name that begins with & or *, and where it stands. */
interface Named {
  name: string;
  offset: number;
  /** The key before it, and that of the entry to which that belongs. */
  key: string;
  entry: string;
}

/** What is wrong with a name (*name) that repeats nothing above it, and where what it repeats probably stood. */
export function lostAnchor(document: Document, text: string): YamlMistake | undefined {
  const { anchors, aliases } = namesIn(document);
  const lost = aliases.find(
    ({ name, offset }) => !anchors.some((anchor) => anchor.name === name && anchor.offset < offset),
  );
  if (!lost) return undefined;
  const { name, offset } = lost;
  const line = (at: number) => String(text.slice(0, at).split('\n').length);
  const below = anchors.find((anchor) => anchor.name === name);
  if (below) {
    const what = `"*${name}" repeats what stands behind "&${name}", and that stands below, on line ${line(below.offset)}.`;
    const remedy = `Move its entry above this one; or write the values here, behind &${name}, and *${name} there.`;
    return { offset, what, remedy };
  }
  const what = `"*${name}" repeats what stands behind "&${name}", and nothing above it has that name.`;
  return { offset, what, remedy: whereItStood(document, lost, anchors, line) };
}

function whereItStood(
  document: Document,
  { name, key }: Named,
  anchors: readonly Named[],
  line: (offset: number) => string,
): string {
  const meant = nearest(
    name,
    anchors.map((anchor) => anchor.name),
  );
  if (meant !== undefined) return `Write *${meant}, or &${name} there.`;
  const holder = pairsOf(document).find((pair) => pair.entry === name && pair.key === key);
  if (holder) return `Put the name back on line ${line(holder.offset)}, under "${name}": ${key}: &${name}`;
  const written = quoted(`*${name}`);
  return `Write the values out here. If the star belongs to a text: ${key === '' ? written : `${key}: ${written}`}`;
}

/** Names (&name) that are given twice: what repeats them (*name) below has the second, though the first may be meant. */
export function anchorsTwice(document: Document): YamlMistake[] {
  const { anchors } = namesIn(document);
  return anchors.flatMap(({ name, offset }, index) => {
    if (!anchors.slice(0, index).some((earlier) => earlier.name === name)) return [];
    const what = `"&${name}" is here a second time: *${name} repeats one of the two.`;
    return [{ offset, what, remedy: `Give one of them another name; and write that behind each * where it is meant.` }];
  });
}

function namesIn(document: Document): { anchors: Named[]; aliases: Named[] } {
  const [anchors, aliases]: Named[][] = [[], []];
  visit(document, {
    Node: (_key, node, path) => {
      const at = { offset: node.range?.[0] ?? 0, ...keysAbove(path) };
      if (isAlias(node)) aliases?.push({ name: node.source, ...at });
      else if ('anchor' in node && typeof node.anchor === 'string') anchors?.push({ name: node.anchor, ...at });
    },
  });
  return { anchors: anchors ?? [], aliases: aliases ?? [] };
}

function pairsOf(document: Document): Omit<Named, 'name'>[] {
  const found: Omit<Named, 'name'>[] = [];
  visit(document, {
    Pair: (_key, pair, path) => {
      const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      found.push({ offset, ...keysAbove([...path, pair]) });
    },
  });
  return found;
}

function keysAbove(path: readonly (Document | Node | Pair)[]): { key: string; entry: string } {
  const keys = path.flatMap((each) => ('key' in each && isScalar(each.key) ? [String(each.key.value)] : []));
  return { key: keys.at(-1) ?? '', entry: keys.at(-2) ?? '' };
}
