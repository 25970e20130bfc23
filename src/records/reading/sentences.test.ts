import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx-document.ts';
import { figureSentences } from './sentences.ts';

const sentences = (body: string) => figureSentences(parseMdx('a.mdx', body).tree);

test('a page falls into sentences, and each knows its figures', () => {
  const body =
    'The library lent <Fact id="a" /> in 2020.<Cite id="report" /> A year *before* it lent <Fact id="b" form="value" />. Nobody knows why!\n';
  assert.deepEqual(
    sentences(body).map(({ text, figures }) => [text, figures.map(({ id, form }) => [id, form])]),
    [
      ['The library lent [a] in 2020.', [['a', undefined]]],
      ['A year before it lent [b].', [['b', 'value']]],
    ],
  );
});

test('a number with a point, an abbreviation before a digit and a small letter end no sentence', () => {
  const body = 'By para. 8 it is <Fact id="a" />, e.g. in 1.5 years, says the head. <Fact id="b" /> came.\n';
  assert.deepEqual(
    sentences(body).map(({ text }) => text),
    ['By para. 8 it is [a], e.g. in 1.5 years, says the head.', '[b] came.'],
  );
});

test('headings, cells of tables, notes and figures alone on a line are sentences too', () => {
  const body =
    '## Why <Fact id="a" />?\n\n| x | y |\n| --- | --- |\n| <Fact id="b" /> | z |\n\n<Note>\nSo <Fact id="c" />.\n</Note>\n\n<Fact id="d" />\n';
  assert.deepEqual(
    sentences(body).map(({ text, block }) => [text, block]),
    [
      ['Why [a]?', 'heading'],
      ['[b]', 'tableCell'],
      ['So [c].', 'paragraph'],
      ['[d]', 'paragraph'],
    ],
  );
});

test('a figure knows its place in the file and in its sentence', () => {
  const [sentence] = sentences('One.\n\n  Of these, <Fact id="a" /> came back.\n');
  const [figure] = sentence?.figures ?? [];
  assert.deepEqual([figure?.line, figure?.column, figure?.offset], [3, 13, 10]);
});
