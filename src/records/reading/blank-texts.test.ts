import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { blankTexts } from './blank-texts.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

test('a text of which nothing can be seen is found, wherever it stands', () => {
  for (const text of [' ', '\u00a0', '\u200b', '\u00ad\u2060', '\u3164', '\u0301', '\n\t'])
    assert.deepEqual(blankTexts({ a: ['b', { c: text }], d: 1 }), [['a', 1, 'c']], JSON.stringify(text));
  assert.deepEqual(blankTexts({ a: '', b: 'x ', c: null, d: ['a–', 'é', '👩\u200d👧'] }), []);
});

test('it is told with its place', () => {
  const schema = z.strictObject({ title: z.string().min(1) });
  const { problems } = checkSchema(schema, parseYaml('content/site.yaml', 'title: " "\n'));
  assert.deepEqual(
    problems.map(({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`),
    ['1:8 "title" holds nothing that can be seen. Fill it in, or leave it out.'],
  );
});

test('a sign that fills a gap is told by name', () => {
  const schema = z.strictObject({ title: z.string().min(1) });
  const { problems } = checkSchema(schema, parseYaml('content/site.yaml', 'title: n/a\n'));
  assert.deepEqual(
    problems.map(({ what, remedy }) => `${what} ${remedy}`),
    ['"title" holds "n/a", which says nothing. Fill it in, or leave it out.'],
  );
  assert.deepEqual(blankTexts(['?', '–', '...', 'TBA', 'no', 'a-b', '-1']), [[0], [1], [2], [3]]);
});
