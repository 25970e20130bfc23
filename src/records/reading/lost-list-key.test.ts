import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

const drawing = z.strictObject({
  series: z.array(z.strictObject({ column: z.string(), label: z.string() })),
  notes: z.array(z.strictObject({ at: z.string(), text: z.string() })).optional(),
});

function said(text: string): string[] {
  return checkSchema(drawing, parseYaml('content/a.yaml', text)).problems.map(
    ({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`,
  );
}

test('points of another list, of which the line with the key was lost, are told once', () => {
  assert.deepEqual(
    said('series:\n  - { column: loans, label: Loans }\n  - { at: "2019", text: x }\n  - { at: "2020", text: y }\n'),
    [
      '3:5 From here on these are points of "notes", and they stand under "series": the line with their key is missing. Write it on a line of its own above this one: notes:',
    ],
  );
});

test('a point that fits no list, or one that is there, is told by its keys', () => {
  assert.deepEqual(said('series:\n  - { colum: loans, label: Loans }\n'), [
    '2:7 "colum" is not a key that is known here. Did you mean "column"? The keys are: column, label.',
  ]);
  assert.equal(said('notes: []\nseries:\n  - { at: "2019", text: x }\n').length, 4);
});
