import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './testing/check-a-page.ts';

test('a sign behind a citation is told, and one before it is not', () => {
  const cite = '<Cite id="unsc-2375" />';
  assert.deepEqual(problemsOf(`The library lent books${cite}. It closed.${cite}\n`), [
    '8:23 A full stop stands behind <Cite …>. Put it before: "… so it is.<Cite … />".',
  ]);
  assert.deepEqual(problemsOf(`The library lent books,${cite} and closed.${cite}\n`), []);
});

test('a full stop or a capital that was lost between two sentences is told', () => {
  assert.deepEqual(problemsOf('The mill was shut. nobody lent a book.'), [
    '8:1 "shut. nobody": a sentence ends here, and the next begins with a small letter. Write a capital; or a comma.',
  ]);
  assert.deepEqual(problemsOf('The mill was shut But nobody minded.'), [
    '8:1 "shut But nobody": a full stop seems to be missing here. Put it there, before <Cite … />.',
  ]);
  assert.deepEqual(problemsOf('The mill was shut<Cite id="unsc-2375" /> In May it opened.'), [
    '8:1 "shut … In May": a full stop seems to be missing here. Put it there, before <Cite … />.',
  ]);
  for (const right of ['It is so (paras. eight and nine) there.', 'It is what The Mill Gazette wrote of loans.'])
    assert.deepEqual(problemsOf(right), [], right);
});

test('the one point of a list without a full stop is told, a list without any is not', () => {
  const list = (...ends: string[]) => ends.map((end) => `- The readers were glad of it${end}`).join('\n');
  assert.deepEqual(problemsOf(list(' then.', ' later.', ' at last')), [
    '10:1 This point ends without a full stop, "… of it at last", and all others of its list have one. Put one there, before <Cite … />.',
  ]);
  assert.deepEqual(problemsOf(list(' then', ' later', ' at last')), []);
});

test('signs before a word, spaces within quotation marks, and points that ran into one are told', () => {
  assert.deepEqual(problemsOf('It was open ,and later shut.'), [
    '8:1 ",and": a sign stands before the word, where none is wanted. Take it out, or put it behind the word before.',
  ]);
  assert.deepEqual(problemsOf('She called it " open" then.'), [
    '8:1 "" open": a space stands within the quotation marks. Take it out.',
  ]);
  assert.deepEqual(problemsOf('- It was open. - Later it was shut.'), [
    '8:3 "- Later": a hyphen stands between two sentences, as where a point of a list runs into one above. Begin a new line with the hyphen; or take it out.',
  ]);
  assert.deepEqual(problemsOf('It was inThe mill that they met.'), [
    '8:1 "inThe": no space stands between two words. Put a space between them.',
  ]);
  assert.deepEqual(problemsOf('See [the the loans](/loans/).'), [
    '8:1 "the the": a word stands here twice. Take one of the two out.',
  ]);
  for (const right of ['Firms such as .com ones lend.', 'It was open – later it was shut.'])
    assert.deepEqual(problemsOf(right), [], right);
});

test('a paragraph that goes on below an empty line is told with it', () => {
  assert.deepEqual(problemsOf('She lent out all of the books that\n\nthey had.'), [
    '8:1 This paragraph ends in the middle of a sentence: "… of the books that". Take the empty line below it out: the sentence goes on there.',
    '10:1 This paragraph begins with a small letter, "they …", and the one above it has no end. Take the empty line between the two out.',
  ]);
});

test('a block at the end of a paragraph is told as one, and nothing is said of its sentence', () => {
  assert.deepEqual(problemsOf('They lent out all of the books. <Chart id="loans" />'), [
    '8:33 <Chart> stands within a sentence. Let it stand by itself, with an empty line before and after it.',
  ]);
});

test('marks around a quotation, which has its own, are told', () => {
  assert.deepEqual(problemsOf('She said: “<Quote cite="unsc-2375">all of the books</Quote>” of the mill.'), [
    '8:12 The quotation marks would stand here twice: <Quote> prints them. Take out the ones around <Quote>.',
  ]);
  assert.deepEqual(
    problemsOf('She called it “open” and <Quote cite="unsc-2375">all of the books</Quote> were lent.'),
    [],
  );
});

test('a small word that stands twice is looked at again where some sentence may have it so', () => {
  assert.deepEqual(problemsOf('She knew that that mill was shut.'), [
    '8:1 "that that": a word stands here twice. If it is a slip, take one of the two out.',
  ]);
});

test('words that stand for others that sound like them are told', () => {
  const told = (text: string) => problemsOf(`${text}<Cite id="unsc-2375" />\n`);
  assert.deepEqual(told("It's loans rose in spring."), [
    `8:1 "It's loans rose": "it's" is short for "it is". Write its, without an apostrophe.`,
  ]);
  assert.deepEqual(told('It lent more then before.'), [
    '8:1 "more then": a word stands here for another that sounds like it. Write there, their, have or than, as it is meant.',
  ]);
  assert.deepEqual(told('It lent more, then less; what it could of course was theirs.'), []);
});
