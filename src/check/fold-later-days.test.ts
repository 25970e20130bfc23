import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { foldLaterDays } from './fold-later-days.ts';

const SITE = { path: 'content/site.yaml', text: 'name: Books\nasOf: 2021-03-31\n' };

const later = (line: number): ContentProblem => ({
  ...{ rule: 'later-day', file: 'content/sources/a.yaml', line, column: 1 },
  ...{ what: 'This came out later.', remedy: 'Correct the year.' },
});

test('where many things are of a later day than the site, its own day is told in their place', () => {
  const [told, ...more] = foldLaterDays([1, 2, 3, 4].map(later), [SITE]);
  assert.deepEqual(more, []);
  assert.deepEqual(told, {
    ...{ rule: 'later-day', file: 'content/site.yaml', line: 2, column: 7 },
    what: 'asOf is 31 March 2021, and 4 things are of a later day: content/sources/a.yaml:1, content/sources/a.yaml:2 and others.',
    remedy: 'Write the day up to which the evidence was gathered, no earlier than the latest of them.',
  });
});

test('a few are slips, each told where it stands', () => {
  const few = [1, 2, 3].map(later);
  assert.equal(foldLaterDays(few, [SITE]), few);
});
