import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../evidence/changes/change-schema.ts';
import type { PublishedFigure } from './edition-schema.ts';
import { turnedChanges } from './turned-changes.ts';

const figures = (prints: string) => ({ figures: { loans: { prints } as PublishedFigure } });

function told(was: string, now: string): string[] {
  const change = { id: 'loans-again', facts: ['loans'], was, now } as unknown as Change;
  const placeOfChange = () => ({ file: 'content/changes/2021.yaml', line: 1, column: 1 });
  const compared = { last: figures('about 400 books'), now: figures('about 300 books'), placeOfChange };
  return turnedChanges([change], compared).map(({ what, remedy }) => `${what} ${remedy}`);
}

test('a correction whose words before and after were exchanged is told', () => {
  assert.deepEqual(told('It lent 300 books.', 'It lent 400 books.'), [
    '"was" gives the figure that the site has now, and "now" that of the last edition. Exchange the words of the two.',
  ]);
});

test('a correction that gives both figures, or neither, in one of them is left alone', () => {
  assert.deepEqual(told('It lent 400 books.', 'It lent 300 books.'), []);
  assert.deepEqual(told('It lent 300 books.', 'It lent 400 books, and not 300.'), []);
  assert.deepEqual(told('It lent fewer books.', 'It lent 400 books.'), []);
});
