import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLines, smallTable } from '../datasets/unlikely/testing/small-table.ts';
import type { Source } from '../sources/source-schema.ts';
import { untoldEvents } from './untold-events.ts';

const SOURCES = new Map<string, Source>([
  ['gazette', { id: 'gazette', published: '2021-03-05' } as Source],
  ['card', { id: 'card' } as Source],
]);

function told(date: string, source: string): string[] {
  const types = { id: 'text', date: 'date', source: 'sources' } as const;
  return inLines(untoldEvents(smallTable(types, [['flood', date, source]]), SOURCES));
}

test('an event after all of its sources came out is told', () => {
  assert.deepEqual(told('2021-03-25', 'gazette'), [
    '2 This event is of 25 March 2021, and its newest source came out in or on 5 March 2021: none can tell of it. Correct the date, or add the source that tells of it.',
  ]);
});

test('the next day may be the same one elsewhere, and a source without a date may be of any', () => {
  assert.deepEqual(told('2021-03-06', 'gazette'), []);
  assert.deepEqual(told('2021-03-25', 'gazette;card'), []);
});
