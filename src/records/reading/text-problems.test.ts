import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textProblems } from './text-problems.ts';

function told(text: string, path = 'content/facts/a.yaml'): string[] {
  return textProblems([{ path, text }]).map(({ line, column, what }) => `${line}:${column} ${what}`);
}

const unseen = (sign: string) =>
  `There is a sign here that nobody can see, ${sign}: it changes how the text is shown or read.`;

test('a sign that turns words round, ends a line in secret or controls a machine is refused, also where it is typed as its number', () => {
  assert.deepEqual(told('a:\n  b\u202ec\n'), [`2:4 ${unseen('U+202E')}`]);
  assert.deepEqual(told('a: b\u2066c\n'), [`1:5 ${unseen('U+2066')}`]);
  assert.deepEqual(told('a: b\u2028c\n'), [`1:5 ${unseen('U+2028')}`]);
  assert.deepEqual(told('a: \u001b[31m\n'), [`1:4 ${unseen('U+001B')}`]);
  assert.deepEqual(told('a: "b\\u202Ec"\n'), [`1:6 ${unseen('\\u202E')}`]);
  assert.deepEqual(told('a: "\\ud800"\n'), [`1:5 ${unseen('\\ud800')}`]);
  assert.deepEqual(told('a&#x202e;b&#8238;\n', 'content/pages/a.mdx'), [`1:2 ${unseen('&#x202e;')}`]);
  assert.deepEqual(told('a&#8238;b\n', 'content/pages/a.mdx'), [`1:2 ${unseen('&#8238;')}`]);
});

test('what languages need is left alone: joiners and marks of direction beside their letters, signs of two halves, tabs', () => {
  for (const sign of ['😀', '漢', '\t', '\r\n', '\\u00e9']) assert.deepEqual(told(`a: b${sign}c\n`), [], sign);
  for (const words of ['می\u200cخواهم', '👨\u200d👩', 'مدرسة\u200f 2020', '10\u00a0percent', 'Ann\u00a0Lee'])
    assert.deepEqual(told(`a: ${words}\n`), [], words);
  // On a page these are signs; in a record their names would be printed.
  for (const sign of ['&amp;', '&#233;']) assert.deepEqual(told(`b${sign}c\n`, 'content/pages/a.mdx'), [], sign);
});

test('a day that the calendar does not have is told in every file but those that hold the words of others', () => {
  const day = '"31 June 2020" is no day: June has 30 days.';
  assert.deepEqual(told('a: On 31 June 2020.\n'), [`1:7 ${day}`]);
  assert.deepEqual(told('On 31 June 2020.\n', 'content/pages/a.mdx'), [`1:4 ${day}`]);
  assert.deepEqual(told('a,b\n1,on 31 June 2020\n', 'content/datasets/a/data.csv'), [`2:6 ${day}`]);
  assert.deepEqual(told('a: On Monday 3 April 2018.\n'), [
    '1:7 "Monday 3 April 2018" is no day: 3 April 2018 was a Tuesday.',
  ]);
  assert.deepEqual(told('title: On 31 June 2020.\n', 'content/sources/a.yaml'), []);
  assert.deepEqual(told('# until 31 June 2020\na: x\n'), []);
});

test('words of East Asia that were read in a Western encoding are told as damaged; accents beside marks are left alone', () => {
  const wrong = (text: string) => `title: ${Buffer.from(text, 'utf8').toString('latin1')}\n`;
  for (const title of ['도서관', '図書館', '图书馆']) {
    assert.match(
      told(wrong(title))[0] ?? '',
      /^1:8 ".{3}" is a sign that was damaged: a program took UTF-8 for another encoding\.$/su,
    );
  }
  for (const words of ['Noë’s café…', '“café…” – à la «é»', 'é½', 'naïve·ë'] as const)
    assert.deepEqual(told(`title: ${words}\n`), [], words);
});
