import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from './timeline-events.ts';
import { countByYear } from './years.ts';

const on = (date: string): TimelineEvent => ({
  id: date,
  date,
  title: 'A',
  summary: 'So it was.',
  category: 'loan',
  actors: [],
  sources: [],
});

test('years without events are counted as none', () => {
  assert.deepEqual(countByYear([on('2018-03'), on('2018'), on('2020-01-02')]), [
    { year: 2018, count: 2 },
    { year: 2019, count: 0 },
    { year: 2020, count: 1 },
  ]);
});

test('without events there are no years', () => {
  assert.deepEqual(countByYear([]), []);
});
