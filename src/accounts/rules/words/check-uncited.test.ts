import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkUncited } from './check-uncited.ts';

/** What is told of a page with this prose. */
function told(prose: string): string[] {
  const document = parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n\n${prose}\n`);
  const page = { address: '/a/', document } as Parameters<typeof checkUncited>[0];
  return checkUncited(page).map(({ line, column, what }) => `${String(line)}:${String(column)} ${what}`);
}

test('a paragraph that says what somebody did, without a source, is told with its sentence', () => {
  assert.deepEqual(told('It rained.\n\nThe mill is old. Ann Lee ate lunch there and promised to leave.'), [
    '7:1 Nothing says on what this rests: "Ann Lee ate lunch there and promised to leave."',
  ]);
  assert.equal(told('The Ministry later denied it.').length, 1);
});

test('a source, a figure, a term or a link in the paragraph is enough', () => {
  for (const mark of ['<Cite id="a" />', '<Fact id="a" />', '<Term id="a">Loans</Term>', '[there](/b/)'])
    assert.deepEqual(told(`Ann Lee ate lunch there. ${mark}`), []);
});

test('what somebody without a name said, and what happened on a day, wants a source too, and a term is none', () => {
  for (const sentence of [
    'In June 2018 The Gazette, citing a clerk, wrote that more books were lent.',
    'Two readers in Upper Mill told a visitor that the doors were open.',
    'Readers said that the doors were open.',
    'The doors were opened again in May 2018.',
    'On 3 May 2018 a clerk opened the <Term id="a">mill</Term>.',
    'The <Term id="a">clerks</Term> announced that the mill was open.',
  ])
    assert.equal(told(sentence).length, 1, sentence);
});

test('nothing is told of what is not known, of questions, of other thoughts, of lists, and of the answer below a heading', () => {
  for (const prose of [
    'We do not know whether Ann Lee stayed.',
    'What did it say? What Ann Lee promised?',
    'The mill is what Ann Lee bought.',
    'No account of Ann Lee named a day.',
    'Whether the doors were opened in May 2018 is a question by itself.',
    'Other papers said much the same; we found nobody who confirmed it.',
    'An official who confirms what unnamed readers said.',
    'The doors are shut in May.',
    '- Ann Lee ate lunch there.',
    '## A question\n\nAnn Lee ate lunch there.\n\nIt is so.<Cite id="a" />',
  ])
    assert.deepEqual(told(prose), [], prose);
});
