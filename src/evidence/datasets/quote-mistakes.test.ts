import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from './parse-csv.ts';
import { tableMistake } from './table-mistakes.ts';

/** The place of what is told of a table that cannot be read, and the words. */
function told(...lines: string[]): string | undefined {
  const text = `year,note,source\n${lines.join('\n')}\n`;
  const mistake = tableMistake(text, ['year', 'note', 'source'], parseCsv(text));
  return mistake && `${String(mistake.line)}:${String(mistake.column)} ${mistake.what}`;
}

test('a cell that is not closed is told where it begins, not where the next quotation mark stands', () => {
  assert.equal(told('2019,"open, and shut,a', '2020,"open",b'), '2:6 A quotation mark is opened here and not closed.');
});

test('a quotation mark that stands twice at an end of a cell is told there', () => {
  assert.equal(told('2019,""open, shut",a'), '2:6 Two quotation marks stand where this cell begins.');
  assert.equal(told('2019,"open, shut"",a', '2020,"open",b'), '2:6 Two quotation marks stand where this cell ends.');
  assert.equal(told('2019,"the ""big"" mill",a'), undefined);
});

test('a mark within a cell, and words behind a closing one, are told as before', () => {
  assert.equal(told('2019,a "big" mill,a'), '2:8 There is a quotation mark within a cell that has none around it.');
  assert.equal(
    told('2019,"a "big" mill",a'),
    '2:9 Something stands between a closing quotation mark and the comma after it.',
  );
});
