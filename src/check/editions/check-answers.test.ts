import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAnswers } from './check-answers.ts';

const OLD = 'The Gazette says that books are lost. The library denied it. So it stands.';
const check = (...now: string[]) =>
  checkAnswers({
    day: '1 June 2021',
    before: { '/': [OLD, 'Others denied it too.'] },
    now: new Map([
      [
        '/',
        {
          file: 'content/pages/index.mdx',
          words: now.map((text, index) => ({ text, place: () => ({ line: index + 1, column: 1 }) })),
        },
      ],
    ]),
    isNamed: () => false,
  }).map(({ rule, line, what, remedy }) => ({ rule, line, words: `${what} ${remedy}` }));

test('an answer that is gone from a paragraph is told', () => {
  assert.deepEqual(check('New.', 'The Gazette says that books are lost. So it stands.'), [
    {
      ...{ rule: 'reworded', line: 2 },
      words:
        '"The library denied it." is gone from this paragraph; the edition of 1 June 2021 has it, and no change names its page. If what it answers still stands, put it back: whoever is accused is heard beside it. If not, all is well.',
    },
  ]);
});

test('an answer that is worded otherwise, has moved, or is gone with all of its paragraph is not told', () => {
  assert.deepEqual(check(OLD.replace('denied it', 'rejected this')), []);
  assert.deepEqual(check('The Gazette says that books are lost. So it stands.', 'The library denied it.'), []);
  assert.deepEqual(check('New.'), []);
});
