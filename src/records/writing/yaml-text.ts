import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';

/** How wide a line may be that we write. */
const WIDTH = 118;

/**
 * A value as YAML: lists of words and small groups stand on one line where there is room, but for the outermost
 * `levels`.
 */
export function yamlOf(value: unknown, levels = 1): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.filter((each) => isCollection(each)).length >= levels && isShort(node)) node.flow = true;
    },
    // What is not seen at the end of a line goes when the file is tidied, unless marks stand behind it.
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /\s$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: WIDTH });
}

/** A list of plain values, or a group of them, whose text has one line, with room on it. A list of groups has a line for each. */
function isShort(node: unknown): boolean {
  if (!isCollection(node)) return false;
  const values = node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
  const isPlain = values.every(
    (value) =>
      (isScalar(value) && !String(value.value).includes('\n')) ||
      (isMap(node) ? isShort(value) : isSeq(value) && isShort(value)),
  );
  return isPlain && JSON.stringify(node.toJSON()).length < WIDTH - 20;
}

function isPair(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item;
}

/** The text of a map of id -> record with one entry more. All that stands there stays as it is, remarks too. */
export function withEntry(text: string, id: string, record: unknown, place: 'first' | 'last' = 'last'): string {
  const entry = yamlOf({ [id]: record }, 2);
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents) || contents.items.length === 0) return `${remarksOf(text)}${entry}`;
  if (contents.flow) {
    document.set(id, record);
    return document.toString({ lineWidth: WIDTH });
  }
  const apart = /\n\r?\n\S/.test(text) ? '\n' : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const added = (before: string, after: string) => `${before}${entry}${after}`.replaceAll(/\r?\n/g, end);
  if (place === 'last') return text.trimEnd() + added(`\n${apart}`, '');
  const [first] = contents.items;
  const at = startOf(first?.key);
  return text.slice(0, at) + added('', apart) + text.slice(at);
}

/** The remarks of a file that holds nothing else. */
function remarksOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => `${line}\n`)
    .join('');
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** A YAML text with another plain value at a path. Throws a RangeError where none stands there. */
export function withScalar(text: string, path: readonly (string | number)[], value: string | number): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new RangeError(`There is no value at ${path.join('.')}.`);
  const [start, end] = node.range;
  return text.slice(0, start) + yamlOf(value).trimEnd() + text.slice(end);
}

/** A YAML text with one item more at the end of a list of groups. Throws a RangeError where there is no such list. */
export function withItem(text: string, path: readonly (string | number)[], item: unknown): string {
  const document = parseDocument(text);
  const list = document.getIn(path, true);
  const last = isSeq(list) ? (list.items.at(-1) as Node | undefined) : undefined;
  if (!isSeq(list)) throw new RangeError(`There is no list at ${path.join('.')}.`);
  if (list.flow || !last?.range) {
    document.addIn(path, document.createNode(item));
    return document.toString({ lineWidth: WIDTH });
  }
  const dash = text.lastIndexOf('-', startOf(list.items[0]));
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash) + 1));
  const lastSign = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', lastSign);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const lines = yamlOf([item], 2)
    .trimEnd()
    .replace(/^(?=.)/gm, indent);
  const added = text.includes('\r\n') ? `\n${lines.replaceAll('\n', '\r\n')}\r` : `\n${lines}`;
  return text.slice(0, end) + added + text.slice(end);
}
