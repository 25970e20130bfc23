import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadsheetTrace } from './spreadsheet-traces.ts';

test('what a spreadsheet has made of a text is told', () => {
  for (const text of ['#NAME?', '#REF!', '#DIV/0!', '#N/A', '#BEZUG!', 'Err:508', 'Loading...'])
    assert.equal(
      spreadsheetTrace(text)?.what,
      `"${text}" is what a spreadsheet writes where a formula has no result.`,
      text,
    );
  assert.deepEqual(spreadsheetTrace('2.70E+05'), {
    what: '"2.70E+05" is how a spreadsheet writes a long figure.',
    remedy: 'If it is a code, give the column the format text, and type the cell again as it was.',
  });
  assert.deepEqual(spreadsheetTrace('03-Apr'), {
    what: '"03-Apr" is how a spreadsheet writes what it takes for a day.',
    remedy: 'In the spreadsheet, give the column the format text, and type the cell again as it was.',
  });
  for (const text of ['#3 of the list', '3 April', '3-4', 'SITC 0', 'May', '5E', '#metoo'])
    assert.equal(spreadsheetTrace(text), undefined, text);
});
