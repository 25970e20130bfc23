import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptsIn } from './read-excerpts.ts';
import { sharedRuns } from './shared-runs.ts';

test('excerpts are read from lists and from maps; sources without one are left out', () => {
  const texts = ['- { id: gazette, excerpt: One. }\n- { id: letter }', 'report: { excerpt: Two. }', ''];
  assert.deepEqual(
    [...excerptsIn(texts)],
    [
      ['gazette', 'One.'],
      ['report', 'Two.'],
    ],
  );
});

test('two excerpts of one source are both kept, and no run goes from one into the other', () => {
  const excerpts = excerptsIn([
    '- { id: a, excerpt: one two three four }',
    '- { id: a, excerpt: five six seven eight }',
  ]);
  assert.match(excerpts.get('a') ?? '', /four[^]*five/);
  assert.deepEqual(sharedRuns('one two three four five six seven eight', excerpts), []);
});
