import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostSection } from './lost-section.ts';

const anchors = new Map([
  ['/loans/', new Set(['main', 'how-many-books-were-lent', 'what-is-not-known'])],
  ['/mill/', new Set(['main', 'who-owns-the-mill'])],
]);

test('a section is sought under its heading, on other pages, and under headings with much of its words', () => {
  const remedyFor = (section: string) => lostSection('/loans/', section, anchors).remedy;
  assert.equal(remedyFor('What is not known'), 'Write /loans/#what-is-not-known');
  assert.equal(remedyFor('who-owns-the-mill'), 'It stands on another page now: write /mill/#who-owns-the-mill');
  assert.equal(
    remedyFor('how-many-of-the-books-were-lent'),
    'Is it /loans/#how-many-books-were-lent now? Then write that, wherever a link leads there.',
  );
  assert.equal(
    remedyFor('what-is-not-knwon'),
    'Did you mean "what-is-not-known"? A section is named after its heading: ## How many? is #how-many.',
  );
  assert.equal(remedyFor('nothing'), 'A section is named after its heading: ## How many? is #how-many.');
});
