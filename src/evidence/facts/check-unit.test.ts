import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singularUnits } from './check-unit.ts';
import { stated } from './testing/sample-facts.ts';

test('a unit in the singular is told in whatever order the facts stand', () => {
  const one = stated('readers-2019', { value: 3, unit: 'reader' });
  const others = stated('readers-2020', { value: 4, unit: 'readers' });
  for (const facts of [
    [one, others],
    [others, one],
  ])
    assert.deepEqual(
      singularUnits(new Map(facts)).map(({ id, problem }) => [id, problem.remedy]),
      [['readers-2019', 'Write unit: readers.']],
    );
});
