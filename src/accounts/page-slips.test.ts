import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './testing/check-a-page.ts';

test('marks, remarks and words that came with a text from other programs are told', () => {
  const brackets =
    'would be printed: square brackets hold marks and remarks of other programs. Take it out, or write ( ) around words of your own; \\[ and \\] print the signs themselves.';
  for (const mark of ['[a]', '[caption id="1"]', '[10:42] Anna:', '[edited]']) {
    const [bracket = ''] = /\[[^\]]*\]/.exec(mark) ?? [];
    assert.deepEqual(problemsOf(`It is so ${mark} then.`), [`8:1 "${bracket}" ${brackets}`]);
  }
  const chat =
    'would be printed: these are words or marks of a chat program. Take them out, and cite the source with <Cite id="…" />.';
  assert.deepEqual(problemsOf('It is so【4†source】.'), [`8:1 "【4†source】" ${chat}`]);
  assert.deepEqual(problemsOf('Certainly! It is so.'), [`8:1 "Certainly! It is so." ${chat}`]);
  for (const right of ['It is so \\[then\\].', '[All loans](/loans/#renewals) are kept.', 'Certainly it is so.'])
    assert.deepEqual(problemsOf(right), []);
});

test('stamps of chats, captions and pointers of other pages are told, sentences with a time are not', () => {
  assert.deepEqual(problemsOf('Ann Lee, Yesterday 10:42'), [
    '8:1 "Ann Lee, Yesterday 10:42" would be printed: it is the line above a message in a chat. Take it out, and cite the source with <Cite id="…" />.',
  ]);
  const label =
    'would be printed: captions, credits and pointers of other pages begin so. Take the line out: charts and images print their own, <Cite id="…" /> names a source, [words](/page/) leads on.';
  assert.deepEqual(problemsOf('Figure 2: Loans by year.'), [`8:1 "Figure 2:" ${label}`]);
  assert.deepEqual(problemsOf('Read more: Who borrows.'), [`8:1 "Read more:" ${label}`]);
  for (const right of ['They left at 10:42.', 'Sources differ: one says so.', 'Table tennis is played.'])
    assert.deepEqual(problemsOf(right), [], right);
});

test('a quotation by itself with a name behind a dash, one that ends twice, and two citations beside each other are told', () => {
  assert.deepEqual(
    problemsOf('"We shall not close." – Ann Lee')[0],
    '8:1 A quotation stands here by itself, with a name behind a dash, as on a page of letters. Say in a sentence who said it: Ann Lee said <Quote cite="…">words</Quote>.',
  );
  assert.deepEqual(problemsOf('She said <Quote cite="unsc-2375">it is so.</Quote>.'), [
    '8:10 A full stop, or another sign that ends a sentence, stands within <Quote …> and another after it. Keep one of the two.',
  ]);
  assert.deepEqual(problemsOf('It is so.<Cite id="unsc-2375" />, <Cite id="unsc-2375" />'), [
    '8:10 Two citations stand here with a comma between them. Write one: <Cite id="unsc-2375 unsc-2375" />',
  ]);
});

test('what is let through is a number with its name, for a reason', () => {
  const literal = (words: string, why = 'A street.') => problemsOf(`A <Literal why="${why}">${words}</Literal>.`);
  assert.deepEqual(literal('38 Lane'), []);
  assert.deepEqual(literal('Long Lane'), [
    '8:3 <Literal>: there is no figure in "Long Lane". Write the words without <Literal>.',
  ]);
  assert.deepEqual(literal('38 Lane', 'x'), [
    '8:3 <Literal why="x"> gives no reason. Say in a few words why the number stands for itself: readers see it on the list of them.',
  ]);
  assert.deepEqual(literal('38 Lane is where they lent 50 books a day'), [
    '8:3 <Literal> lets 10 words through: "38 Lane is where they lent 50 books …". Put it around the number and its name alone: <Literal why="…">38 North</Literal>.',
  ]);
});

test('a source in brackets, lines set as code, and a small sign of HTML are told once, as what they are', () => {
  assert.deepEqual(problemsOf('It lent books (source: the society).'), [
    '8:1 "(source: the society)" names a source in brackets, which no list of sources has. Cite it: <Cite id="…" /> behind the full stop.',
  ]);
  assert.deepEqual(problemsOf('```\nIt lent books.\n```'), [
    '8:1 The signs ``` set these lines as code: they would be printed as they are typed. Take away the lines with ```.',
  ]);
  assert.deepEqual(problemsOf('It lent books to everybody.<sup>a</sup>'), [
    '8:28 <sup> is HTML, and a page holds none. Type the small sign itself: CO₂, m².',
  ]);
});

test('headings are no sentences, points of lists and heads of tables are not empty', () => {
  assert.deepEqual(problemsOf('## It lent books.\n\nIt did.'), [
    '8:1 The heading "It lent books." ends with a full stop, and headings have none. Take it out.',
  ]);
  assert.deepEqual(problemsOf('## WHAT THE MILL LENT\n\nIt did.'), [
    '8:1 The heading "WHAT THE MILL LENT" is in capitals. Write it as a sentence is written.',
  ]);
  assert.deepEqual(problemsOf('## Loans\n\n### Renewals\n\nIt did.'), []);
  assert.deepEqual(problemsOf('- One.\n-\n- Two.'), [
    '9:1 This point of a list is empty. Write it, or take the line out.',
  ]);
  assert.deepEqual(problemsOf('| | |\n| --- | --- |\n| One | Two |'), [
    '8:1 The first row of this table is empty, where the names of its columns stand. Write a name for each column above the line of dashes.',
  ]);
  assert.deepEqual(problemsOf('| | Two |\n| --- | --- |\n| One | Two |'), []);
});

test('a page of front matter alone is looked at again', () => {
  assert.deepEqual(problemsOf('{/* later */}\n'), [
    '8:1 Nothing stands below the front matter: readers would see an empty page. Write its words, or keep the file outside content/.',
  ]);
});

test('words and signs that stand twice, and a quotation that a single mark opens, are told', () => {
  const twice = (sign: string) => [`8:1 "${sign}" stands where one sign is wanted. Write one.`];
  assert.deepEqual(problemsOf('It lent lent nothing.'), []);
  assert.deepEqual(problemsOf('It called called it so.'), [
    '8:1 "called called": a word stands here twice. Take one of the two out.',
  ]);
  assert.deepEqual(problemsOf('It is so....'), twice('....'));
  assert.deepEqual(problemsOf('It is so!!'), twice('!!'));
  assert.deepEqual(problemsOf("The 'house is old."), [
    "8:1 A quotation mark of this paragraph is opened and not closed: ' Close it, or take it out.",
  ]);
  assert.deepEqual(problemsOf("The 'house' of the readers' friends isn't old."), []);
});

test('a date is written as others are, and a heading has no number', () => {
  assert.deepEqual(problemsOf('On April 3rd, 2018 it lent nothing.'), [
    '8:4 "April 3rd, 2018" is a date that is written otherwise than the others. Write 3 April 2018',
  ]);
  assert.deepEqual(problemsOf('On 3 April 2018 and in May it lent nothing.'), []);
  assert.ok(
    problemsOf('## 3.1 How it lent').includes(
      '8:1 The heading "3.1 How it lent" begins with a number, and headings have none. Write ## How it lent',
    ),
  );
});

test('a paragraph that begins small, or announces what does not follow, is looked at again', () => {
  assert.deepEqual(problemsOf('the mill is old.'), [
    '8:1 This paragraph begins with a small letter: "the …". Look whether words before it were lost; if not, write The',
  ]);
  assert.deepEqual(problemsOf('They said this:\n\nThe mill is old.'), [
    '8:1 "… They said this:" announces something, and a paragraph follows. Put it there, or end with a full stop.',
  ]);
  assert.deepEqual(problemsOf('They said this:\n\n- The mill is old.'), []);
});

test('the language of a quotation is a tag', () => {
  assert.deepEqual(problemsOf('So <Quote cite="unsc-2375" lang="Korean (South)">is it</Quote>.'), [
    '8:28 <Quote lang="Korean (South)">: this is not a language. Write a tag such as en, ko or zh-Hant.',
  ]);
});
