import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentProblem, Place } from '../problems/content-problem.ts';

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

/** Parses YAML 1.2. `firstLine` is the line of the file on which the text begins (front matter begins on line 2). */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: ContentProblem[] = tellingErrors(document).map((error) => ({
    rule: 'yaml-syntax',
    file,
    ...place(error.pos[0]),
    ...explain(error.code, error.message),
  }));
  const value =
    problems.length > 0
      ? undefined
      : toValue(document, (what, remedy) =>
          problems.push({ rule: 'yaml-syntax', file, line: firstLine, column: 1, what, remedy }),
        );
  return {
    file,
    value,
    keys: keysOf(document),
    problems,
    placeOf: (path) => place(nodeAt(document, path)?.range?.[0] ?? 0),
    placeOfKey: (path) => place(keyAt(document, path)),
  };
}

function toValue(document: Document, report: (what: string, remedy: string) => void): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    report('This YAML uses too many aliases (*name).', 'Write the values out in full.');
    return undefined;
  }
}

/** Of the errors of syntax only the first: those after it mostly follow from it. Keys that are there twice stand alone. */
function tellingErrors({ errors }: Document): Document['errors'] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

function keysOf({ contents }: Document): string[] {
  return isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

function explain(code: string, message: string): { what: string; remedy: string } {
  const known: Record<string, { what: string; remedy: string }> = {
    DUPLICATE_KEY: {
      what: 'This key is here twice.',
      remedy: 'Give the second one another name, or remove one of the two.',
    },
    TAB_AS_INDENT: { what: 'This line begins with a tab.', remedy: 'Use spaces.' },
  };
  return (
    known[code] ?? {
      what: `This is not valid YAML: ${firstSentence(message)}`,
      remedy: 'Look for a missing quotation mark, colon or space here or on the line above.',
    }
  );
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.endsWith('.') ? line : `${line}.`;
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
