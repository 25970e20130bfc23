import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOtherwise } from './names-otherwise.ts';

test('a name of the glossary that is written otherwise is told with its place, in pages and in records', () => {
  const page = '---\ntitle: A\nsummary: B.\n---\n\nThen Ann Lee-Moor came to the Upper mill.\n\n';
  const files = [
    { path: 'content/pages/a.mdx', text: `${page}She said <Quote cite="a">Ann Lee-Moor</Quote>.\n` },
    { path: 'content/facts/a.yaml', text: 'a:\n  statement: It was ann lee moor, or Annlee Moor.\n' },
    { path: 'content/sources/a.yaml', text: 'a:\n  title: Who is Ann-Lee Moor\n  note: Of Ann-Lee Moor.\n' },
  ];
  const told = () =>
    namesOtherwise(files, ['Ann Lee Moor', 'Upper Mill']).map(
      ({ rule, file, line, column, what, remedy }) =>
        `${rule} ${file}:${String(line)}:${String(column)} ${what} ${remedy}`,
    );
  const expected = [
    'look-again content/pages/a.mdx:6:6 "Ann Lee-Moor" is written "Ann Lee Moor" in the glossary. Write "Ann Lee Moor".',
    'look-again content/pages/a.mdx:6:31 "Upper mill" is written "Upper Mill" in the glossary. Write "Upper Mill".',
    'look-again content/facts/a.yaml:2:38 "Annlee Moor" is written "Ann Lee Moor" in the glossary. Write "Ann Lee Moor".',
  ];
  assert.deepEqual(told(), expected);
  assert.deepEqual(told(), expected);
});
