import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { CsvSyntaxProblem } from './parse-csv.ts';

type TableMistake = Pick<ContentProblem, 'rule' | 'line' | 'column' | 'what' | 'remedy'>;

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
function unclosedQuote(text: string, until: number): (WrongMark & { line: number }) | undefined {
  for (const [index, line] of text
    .split(/\r\n?|\n/)
    .slice(0, until)
    .entries()) {
    const found = line.includes('"') ? wrongMark(line) : undefined;
    if (found) return { line: index + 1, ...found };
  }
  return undefined;
}

const MARKS_AROUND = 'Put quotation marks around the whole cell, and write those within it twice: "the ""big"" mill".';

const QUOTES: Readonly<Record<string, { what: string; remedy: string }>> = {
  CSV_QUOTE_NOT_CLOSED: {
    what: 'A quotation mark is opened here and not closed.',
    remedy: `Close it at the end of the cell. If it belongs to the words: ${lowerFirst(MARKS_AROUND)}`,
  },
  TWICE_AT_BEGIN: {
    what: 'Two quotation marks stand where this cell begins.',
    remedy: 'Take one out; if the words begin with a mark of their own, write three: """big"" is the mill".',
  },
  TWICE_AT_END: {
    what: 'Two quotation marks stand where this cell ends.',
    remedy: 'Take one out; if the words end with a mark of their own, write three: "the mill is ""big""".',
  },
  INVALID_OPENING_QUOTE: {
    what: 'There is a quotation mark within a cell that has none around it.',
    remedy: `${MARKS_AROUND} Where a comma was lost before it, put it there.`,
  },
  CSV_INVALID_CLOSING_QUOTE: {
    what: 'Something stands between a closing quotation mark and the comma after it.',
    remedy: `${MARKS_AROUND} Where two rows have run into one, begin a new line.`,
  },
};

/** What is wrong with the quotation marks of a table that cannot be read. */
export function badQuote({ line, column, message, code }: CsvSyntaxProblem, text: string): TableMistake {
  const earlier = unclosedQuote(text, line);
  if (earlier && (earlier.line < line || earlier.code !== 'CSV_QUOTE_NOT_CLOSED')) {
    const words = QUOTES[earlier.code] ?? { what: message, remedy: MARKS_AROUND };
    return { rule: 'csv-syntax', line: earlier.line, column: earlier.column, ...words };
  }
  const words = QUOTES[code] ?? {
    what: `This is not valid CSV: ${message}.`,
    remedy: 'Look for a quotation mark that is not closed.',
  };
  const written = text.split(/\r\n?|\n/)[line - 1] ?? '';
  const at = quoteAt(written, code);
  return { rule: 'csv-syntax', line, column: at < 0 ? column : at + 1, ...words };
}

/** Where the sign stands: the mark within a cell, the one after which something stands, or the one that opens the last cell. */
function quoteAt(line: string, code: string): number {
  if (code === 'INVALID_OPENING_QUOTE') return line.search(/(?<=[^,"])"/);
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return line.search(/(?<=[^,"]|"")"(?=[^,"\r\n])/);
  return Math.max(line.lastIndexOf(',"') + 1, line.startsWith('"') ? 0 : -1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
