import { isMap, parseDocument, type Node, type Pair } from 'yaml';

/** The text of addresses.yaml with one line more under `redirects`. All else stays as it is. */
export function withRedirect(text: string, from: string, to: string): string {
  const document = parseDocument(text);
  const redirects = document.get('redirects');
  const last =
    isMap(redirects) && !redirects.flow ? (redirects.items.at(-1) as Pair<Node, Node> | undefined) : undefined;
  const range = last?.value?.range ?? last?.key.range;
  if (range) {
    const indent = ' '.repeat(columnOf(text, last?.key.range?.[0] ?? 0));
    const end = endOfLine(text, range[1]);
    return `${text.slice(0, end)}${lineEnd(text)}${indent}${from}: ${to}${text.slice(end)}`;
  }
  const empty = /^redirects:[ \t]*(?:\{\s*\}|null|~)?[ \t]*(?=#|\r?$)/m.exec(text);
  if (empty) {
    const end = endOfLine(text, empty.index);
    const line = text.slice(empty.index, end).replace(/^redirects:[ \t]*(?:\{\s*\}|null|~)?/, 'redirects:');
    return `${text.slice(0, empty.index)}${line}${lineEnd(text)}  ${from}: ${to}${text.slice(end)}`;
  }
  document.setIn(['redirects', from], to);
  return document.toString({ lineWidth: 0 });
}

/** The text of addresses.yaml without the redirect that stands on a line, which is a page again. */
export function withoutLine(text: string, line: number): string {
  const lines = text.split('\n');
  return [...lines.slice(0, line - 1), ...lines.slice(line)].join('\n');
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n|$/);
  return offset + end;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
