import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noSource } from './unknown-sources.ts';

const known = new Set(['report-2020', 'gazette-2021']);

/** What is told of an id that there is not, and the remedy. */
function told(id: string): string {
  const { what, remedy } = noSource(id, known);
  return `${what} ${remedy}`;
}

test('ids that are joined by another sign, or by none, are told apart', () => {
  for (const sign of [', ', '；', '、', '|', ''])
    assert.equal(
      told(`report-2020${sign}gazette-2021`),
      `"report-2020${sign}gazette-2021" is not one id but 2. In a table, write report-2020;gazette-2021; in YAML, [report-2020, gazette-2021].`,
    );
});

test('a dash in the place of a hyphen is told', () => {
  assert.equal(
    told('report–2020'),
    'There is no source "report–2020": a dash stands in it where a hyphen is meant. Write report-2020.',
  );
});
