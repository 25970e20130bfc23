import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentProblem, Place } from '../problems/content-problem.ts';
import { lostText, mayBeLost, noBreakIndents } from './lost-text.ts';
import { quickYaml } from './quick-yaml.ts';
import { mayBeSwallowed, swallowedItems } from './swallowed-items.ts';
import { anchorsTwice, lostAnchor } from './yaml-aliases.ts';
import { lostDash, lostId } from './yaml-lines.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import { yamlMistake } from './yaml-words.ts';

export type Path = readonly PropertyKey[];

/** A parsed YAML text that still knows where everything stood. */
export interface YamlDocument {
  file: string;
  value: unknown;
  /** The keys of its first level, as far as they can be made out where the text is faulty. */
  keys: readonly string[];
  problems: ContentProblem[];
  /** The place of the value at a path, or of its nearest parent that exists. */
  placeOf(path: Path): Place;
  /** The place of the last key of a path, or of its nearest parent that exists. */
  placeOfKey(path: Path): Place;
}

/**
 * Parses YAML 1.2. `firstLine` is the line of the file on which the text begins (front matter begins on line 2).
 * The tree with its places is far larger than the value, and costs far more to make: it is made when a place is asked for,
 * and first where the value cannot be read without it.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const plain = text.replace(/^\uFEFF/, '');
  let tree: Tree | undefined;
  const again = () => (tree ??= treeOf(plain));
  const place = (offset: number): Place => {
    const { line, col } = again().lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const quick = mayBeLost(plain) || mayBeSwallowed(plain) ? undefined : quickYaml(plain);
  const { mistakes, ...read } = quick
    ? { ...quick, keys: firstKeys(quick.value), mistakes: [] }
    : readTree(plain, firstLine > 1);
  return {
    file,
    ...read,
    problems: mistakes.map(({ offset, ...words }) => ({ file, ...place(offset), ...words })),
    placeOf: (path) => place(nodeAt(again().document, path)?.range?.[0] ?? 0),
    placeOfKey: (path) => place(keyAt(again().document, path)),
  };
}

function firstKeys(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

type Mistake = YamlMistake & Pick<ContentProblem, 'rule'>;

/** The value with everything that is wrong; the tree is let go. */
function readTree(
  text: string,
  isFrontMatter: boolean,
): Pick<YamlDocument, 'value' | 'keys'> & { mistakes: Mistake[] } {
  const { document, isTooDeep } = treeOf(text);
  if (isTooDeep) return { value: undefined, keys: [], mistakes: [TOO_DEEP] };
  const keys = keysOf(document);
  const indents = noBreakIndents(text);
  if (indents.length > 0) return { value: undefined, keys, mistakes: indents.map(asRule('yaml-syntax')) };
  const errors = tellingErrors(document, text).map((error) => explain(error.code, text, error.pos[0], isFrontMatter));
  if (errors.length > 0) return { value: undefined, keys, mistakes: errors.map(asRule('yaml-syntax')) };
  const { value, mistake } = toValue(document, text);
  const mistakes = [
    ...(mistake ? [mistake] : anchorsTwice(document)).map(asRule('yaml-syntax')),
    ...(mayBeSwallowed(text) ? swallowedItems(document, text) : []).map(asRule('yaml-syntax')),
    ...(mistake ? [] : lostText(document, text)).map(asRule('lost-text')),
  ];
  return { value, keys, mistakes };
}

function asRule(rule: ContentProblem['rule']): (mistake: YamlMistake) => Mistake {
  return (mistake) => ({ rule, ...mistake });
}

/** A text as a tree, and the beginnings of its lines. */
interface Tree {
  document: Document;
  lines: LineCounter;
  isTooDeep?: true;
}

const TOO_DEEP: Mistake = {
  rule: 'yaml-syntax',
  offset: 0,
  what: 'This YAML has too many lists and groups within each other.',
  remedy: 'Write it flatter: no record needs more than five.',
};

/** Of a text that is too deep in itself for the library the tree is empty. */
function treeOf(text: string): Tree {
  const lines = new LineCounter();
  try {
    return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' }), lines };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { document: parseDocument(''), lines: new LineCounter(), isTooDeep: true };
  }
}

function toValue(document: Document, text: string): { value: unknown; mistake?: YamlMistake } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    const remedy = 'Write the values out in full.';
    const tooMany = { offset: 0, what: 'This YAML uses too many aliases (*name).', remedy };
    return { value: undefined, mistake: lostAnchor(document, text) ?? tooMany };
  }
}

/** Of the errors of syntax only the first: those after it mostly follow from it. Keys that are there twice stand alone. */
function tellingErrors({ errors }: Document, text: string): Document['errors'] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // The keys after a lost dash are all there twice.
  const lost = first ? undefined : errors.find(({ pos }) => lostDash(text, pos[0]) ?? lostId(text, pos[0]));
  if (lost) return [lost];
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

function keysOf({ contents }: Document): string[] {
  return isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

function explain(code: string, text: string, offset: number, isFrontMatter: boolean): YamlMistake {
  const dash = code === 'DUPLICATE_KEY' ? (lostDash(text, offset) ?? lostId(text, offset)) : undefined;
  if (dash) return dash;
  if (code === 'DUPLICATE_KEY') {
    const remedy = 'Give the second one another name, or remove one of the two.';
    return { offset, what: 'This key is here twice.', remedy };
  }
  return (
    yamlMistake(text, offset, isFrontMatter) ?? {
      offset,
      what: 'From here on this file cannot be read.',
      remedy:
        'Look here and on the line above for a quotation mark, a bracket, a colon or a space that is missing or too many.',
    }
  );
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const key of path) {
    const next = childOf(node, key);
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isMap(node) || isSeq(node)) return node.get(typeof key === 'symbol' ? String(key) : key, true);
  return undefined;
}

function keyAt(document: Document, path: Path): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isMap(parent)) {
    for (const { key } of parent.items) {
      if (isScalar(key) && String(key.value) === String(last)) return key.range?.[0] ?? 0;
    }
  }
  return nodeAt(document, path)?.range?.[0] ?? 0;
}
