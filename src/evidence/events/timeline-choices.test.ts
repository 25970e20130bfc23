import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actorChoices, categoryChoices, MOST_CHOICES, placesOf } from './timeline-choices.ts';
import type { TimelineEvent } from './timeline-events.ts';

function event(category: string, ...actors: string[]): TimelineEvent {
  return { id: 'a', date: '2020', title: 'A', summary: 'So it was.', category, actors, sources: [] };
}

test('categories keep the order of the dataset, and those without events are left out', () => {
  const events = [event('sale'), event('loan'), event('loan')];
  assert.deepEqual(categoryChoices(events, ['loan', 'gift', 'sale']), [
    { name: 'loan', count: 2, place: 1 },
    { name: 'sale', count: 1, place: 2 },
  ]);
});

test('the actors of at least three events can be chosen, the busiest first', () => {
  const events = [
    ...Array.from({ length: 3 }, () => event('loan', 'Readers', 'Library')),
    event('sale', 'Library', 'Mill'),
  ];
  assert.deepEqual(
    actorChoices(events).map(({ name, count }) => [name, count]),
    [
      ['Library', 4],
      ['Readers', 3],
    ],
  );
});

test('an event says at which places its choices stand', () => {
  const choices = [
    { name: 'Library', count: 4, place: 1 },
    { name: 'Readers', count: 3, place: 2 },
  ];
  assert.equal(placesOf(['Readers', 'Mill', 'Library'], choices), '1 2');
});

test('the style sheet has a rule for every place', () => {
  const css = readFileSync('src/styles/timeline-page.css', 'utf8');
  for (let place = 1; place <= MOST_CHOICES; place += 1) {
    for (const kind of ['category', 'actor']) {
      assert.match(
        css,
        new RegExp(`#${kind}-${String(place)}:checked\\) \\.event:not\\(\\[data-${kind}~='${String(place)}'`),
      );
      assert.match(
        css,
        new RegExp(
          `#${kind}-${String(place)}:checked\\) :is\\(\\.year, \\.month\\):not\\(:has\\(\\[data-${kind}~='${String(place)}'`,
        ),
      );
    }
  }
});
