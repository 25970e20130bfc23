import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import { smallTable } from '../datasets/unlikely/testing/small-table.ts';
import { unborneDays } from './borne-days.ts';
import { itemSchema } from './item-schema.ts';

const TYPES = { measure_id: 'text', effective_date: 'date', exceptions: 'text' } as const;

function told(day: string, exceptions: string, elsewhere: { fact?: string; event?: string } = {}): string[] {
  const text = `atlases: { name: Atlases, side: lent, measures: [ban], grace: { ban: ${day} } }\n`;
  const items = readRecordMaps([{ path: 'content/items.yaml', text }], () => itemSchema);
  const table = smallTable(TYPES, [['ban', '2020-09-11', exceptions]]);
  return unborneDays(
    items,
    new Map([['measures', { ...table, id: 'measures' }]]) as Parameters<typeof unborneDays>[1],
    {
      facts: new Map([['a', { date: elsewhere.fact }]]),
      events: elsewhere.event === undefined ? [] : [{ date: elsewhere.event }],
    },
  ).map(({ rule, what, remedy }) => `${rule} ${what} ${remedy}`);
}

test('a day of grace that stands nowhere else is told with the days of the row', () => {
  assert.deepEqual(told('2020-10-12', 'loans from before 11 September 2020, to 10 December 2020'), [
    'look-again 12 October 2020 stands neither in the row of the measure "ban", which has 11 September 2020, 10 December 2020, nor in a fact or an event. Correct the day; or write it into the row too, if its sources have it.',
  ]);
});

test('a day in the words of the row, at the end of a term, of a fact or of an event is borne out', () => {
  assert.deepEqual(told('2020-12-10', 'to 10 December 2020'), []);
  assert.deepEqual(told('2020-12-10', 'for 90 days'), []);
  assert.deepEqual(told('2022-09-11', '24 months'), []);
  assert.deepEqual(told('2020-12-10', '', { fact: '2020-09-11/2020-12-10' }), []);
  assert.deepEqual(told('2020-12-10', '', { event: '2020-12-10' }), []);
  assert.deepEqual(told('unknown', ''), []);
});
