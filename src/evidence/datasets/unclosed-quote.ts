/** What is wrong with the quotation marks of a line, and at which column it begins. */
interface WrongMark {
  column: number;
  code: 'CSV_QUOTE_NOT_CLOSED' | 'TWICE_AT_BEGIN' | 'TWICE_AT_END';
}

/** The first cell of one line of a CSV file whose quotation marks are no pair. */
function wrongMark(line: string): WrongMark | undefined {
  let at = 0;
  while (at <= line.length) {
    if (line.charAt(at) !== '"') {
      const comma = line.indexOf(',', at);
      if (comma < 0) return undefined;
      at = comma + 1;
      continue;
    }
    const column = at + 1;
    if (/^""[^",]/.test(line.slice(at))) return { column, code: 'TWICE_AT_BEGIN' };
    const [cell = ''] = /^"(?:[^"]|"")*"(?=,|$)/.exec(line.slice(at)) ?? [];
    if (cell === '')
      return { column, code: /^"[^"]*[^",]""(?:,|$)/.test(line.slice(at)) ? 'TWICE_AT_END' : 'CSV_QUOTE_NOT_CLOSED' };
    at += cell.length + 1;
  }
  return undefined;
}

/**
 * The first line up to that of the error in which a quotation mark is no pair: the parser reads on to the next mark, often
 * some lines below. Undefined where each line is whole by itself.
 */
export function unclosedQuote(text: string, until: number): (WrongMark & { line: number }) | undefined {
  for (const [index, line] of text
    .split(/\r\n?|\n/)
    .slice(0, until)
    .entries()) {
    const found = line.includes('"') ? wrongMark(line) : undefined;
    if (found) return { line: index + 1, ...found };
  }
  return undefined;
}
