import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx-document.ts';

/** What is said of a page with these words. */
function said(words: string): string {
  const [problem] = parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n\n${words}\n`).problems;
  return problem ? `${String(problem.line)}:${String(problem.column)} ${problem.what} ${problem.remedy}` : '';
}

const MISTAKES: readonly (readonly [string, string])[] = [
  [
    'a <me@mill.example>',
    '5:3 An address between < and > is no link here: <me@mill.example>. Write [me@mill.example](mailto:me@mill.example).',
  ],
  ['a <Fact id="a /> b', '5:3 A quotation mark in <Fact …> is opened and not closed. Write id="a".'],
  ['a <Fact id="a" / b', '5:3 The tag <Fact …> does not end. End it: <Fact id="a" />'],
  ['a</Note>', '5:2 </Note> closes nothing: no such tag is open here. Remove it, or write <Note> where it begins.'],
  [
    '<Evidence For>\n\na\n\n</EvidenceFor>',
    '9:1 </EvidenceFor> closes nothing: what is open has another name, <Evidence …>. Write <EvidenceFor> where it begins, without a space within the name.',
  ],
  [
    'He <Quote cite="a">said\n\nso</Quote>',
    '5:4 <Quote> is not closed in its paragraph. Write </Quote> before the paragraph ends; each paragraph has its own.',
  ],
  ['x <= 3', '5:3 The sign < begins a tag, and "<=" is none. Write "less than" in words, or \\<= for the sign itself.'],
];

for (const [words, message] of MISTAKES) {
  test(`"${words}" is told in an editor's words`, () => {
    assert.equal(said(words), message);
  });
}
