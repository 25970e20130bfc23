import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { proseBlocks } from './prose-blocks.ts';

const printed = (id: string, form = 'full') => `<${id} ${form}>`;
const own = (text: string) => proseBlocks(parseMdx('page.mdx', text).tree, printed).map((block) => block.own);

test('figures are read as they are printed, and citations, headings and charts are not read at all', () => {
  const page = [
    '## Loans',
    '',
    'Loans rose by <Fact id="rise" form="words" />.<Cite id="report" />',
    '',
    '<Chart id="loans" />',
  ];
  assert.deepEqual(own(page.join('\n')), ['Loans rose by <rise words>.']);
});

test('a quotation is left out of the own words of a page, and stays in what is graded', () => {
  const { tree } = parseMdx('page.mdx', 'She said <Quote cite="report">count again</Quote> and left.');
  assert.deepEqual(proseBlocks(tree, printed), [
    { own: 'She said ¶ and left.', read: 'She said count again and left.' },
  ]);
});

test('points of lists, cells of tables and words within components are blocks of their own', () => {
  const page = [
    '<Note title="A">',
    'In a box.',
    '</Note>',
    '',
    '- One.',
    '- Two.',
    '',
    '| a | b |',
    '| - | - |',
    '| c | d |',
  ];
  assert.deepEqual(own(page.join('\n')), ['In a box.', 'One.', 'Two.', 'a', 'b', 'c', 'd']);
});

test('neither a bold label that heads a paragraph nor a cell of a table is graded as a sentence', () => {
  const page = ['**Loans.** They rose.', '', '- **Two books** were lent.', '', '| a |', '| - |', '| b |'];
  const blocks = proseBlocks(parseMdx('page.mdx', page.join('\n')).tree, printed);
  assert.deepEqual(
    blocks.map(({ read }) => read),
    ['They rose.', 'Two books were lent.', '', ''],
  );
});
