import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../datasets/dataset.ts';
import { byYear, timelineBetween, timelineEvents } from './timeline-events.ts';

function events(...rows: [id: string, date: string, category?: string][]): Map<string, Dataset> {
  const column = (name: string, type: 'text' | 'sources' = 'text') => ({ name, label: name, type, required: false });
  const dataset = {
    id: 'events',
    columns: [column('id'), column('date'), column('title'), column('actors'), column('source', 'sources')],
    rows: rows.map(([id, date, category = 'loan'], index) => ({
      line: index + 2,
      cells: {
        id,
        date,
        category,
        title: `The ${id}`,
        summary: 'It was so.',
        actors: 'Library; Readers',
        source: 'a;b',
      },
    })),
  };
  return new Map([['events', dataset as unknown as Dataset]]);
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('an event is read with its actors and sources', () => {
  assert.deepEqual(timelineEvents(events(['opening', '2020-04-03'])), [
    {
      id: 'opening',
      date: '2020-04-03',
      title: 'The opening',
      summary: 'It was so.',
      category: 'loan',
      actors: ['Library', 'Readers'],
      sources: ['a', 'b'],
    },
  ]);
});

test('a site without events has an empty timeline', () => {
  assert.deepEqual(timelineEvents(new Map()), []);
});

test('events are in order of their first day, the more precise first', () => {
  const listed = timelineEvents(
    events(
      ['month', '2020-04'],
      ['later', '2020-04-02'],
      ['year', '2020'],
      ['day', '2020-04-01'],
      ['stay', '2020-04-01/2020-04-03'],
    ),
  );
  assert.deepEqual(idsOf(listed), ['year', 'day', 'stay', 'month', 'later']);
});

test('a part of the timeline has both of its ends, and one category if it is named', () => {
  const all = timelineEvents(
    events(
      ['before', '2020-03-31'],
      ['first', '2020-04-01'],
      ['other', '2020-04-02', 'sale'],
      ['last', '2020-05-31'],
      ['after', '2020-06'],
    ),
  );
  assert.deepEqual(idsOf(timelineBetween(all, { from: '2020-04', to: '2020-05' })), ['first', 'other', 'last']);
  assert.deepEqual(idsOf(timelineBetween(all, { from: '2020-04', to: '2020-05', category: 'loan' })), [
    'first',
    'last',
  ]);
});

test('events stand in the year in which they begin', () => {
  const years = byYear(timelineEvents(events(['a', '2019-12-31/2020-01-02'], ['b', '2020'], ['c', '2020-04'])));
  assert.deepEqual(
    [...years].map(([year, list]) => [year, idsOf(list)]),
    [
      [2019, ['a']],
      [2020, ['b', 'c']],
    ],
  );
});
