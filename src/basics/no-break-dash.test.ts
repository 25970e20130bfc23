import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noBreakDash } from './no-break-dash.ts';

test('a dash between names or days does not break, one between long numbers may', () => {
  assert.equal(
    noBreakDash('The Kim–Xi summit (25–28 March)'),
    'The Kim\u2060–\u2060Xi summit (25\u2060–\u206028 March)',
  );
  assert.equal(noBreakDash('2017–2019 – and 100–200'), '2017–2019 – and 100–200');
});
