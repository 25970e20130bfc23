import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../evidence/changes/change-schema.ts';
import type { PublishedFigure } from './edition-schema.ts';
import { idleChanges, turnedChanges } from './turned-changes.ts';

const figures = (prints: string) => ({ figures: { loans: { prints } as PublishedFigure } });

function told(was: string, now: string, check = turnedChanges, is = 'about 300 books'): string[] {
  const change = { id: 'loans-again', facts: ['loans'], was, now } as unknown as Change;
  const placeOfChange = () => ({ file: 'content/changes/2021.yaml', line: 1, column: 1 });
  const compared = { last: figures('about 400 books'), now: figures(is), placeOfChange };
  return check([change], compared).map(({ what, remedy }) => `${what} ${remedy}`);
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

test('a correction of a figure that prints what it did is told, unless it gives no other figure', () => {
  const idle = (was: string, now: string, is?: string) => told(was, now, idleChanges, is);
  assert.deepEqual(idle('It lent 400 books.', 'It lent 300 books.', 'about 400 books'), [
    '"was" gives 400, which the fact "loans" still prints, and "now" gives another figure. Change the figure too. Or, if another fact is meant, name that one.',
  ]);
  assert.deepEqual(idle('It lent 400 books.', 'It lent 300 books.'), []);
  assert.deepEqual(idle('400 were lent.', 'The 400 are an estimate.', 'about 400 books'), []);
  assert.deepEqual(idle('400 were lent.', 'It is an estimate.', 'about 400 books'), []);
});
