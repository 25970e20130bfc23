import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backLinks } from './back-links.ts';

const sectionOf = (mark: number) => (mark > 8 ? 'How many?' : undefined);
const titleOf = (kind: string, id: string) => `${kind} ${id}`;

test('one place is an arrow, several are lettered, charts come last', () => {
  assert.deepEqual(backLinks({ marks: [4], supports: [{ kind: 'fact', id: 'f' }] }, titleOf, sectionOf), [
    { href: '#cite-4', text: '↑', label: 'Back to the text' },
  ]);
  assert.deepEqual(backLinks({ marks: [1, 9], supports: [{ kind: 'chart', id: 'loans' }] }, titleOf, sectionOf), [
    { href: '#cite-1', text: 'a', label: 'a, back to the text' },
    { href: '#cite-9', text: 'b', label: 'b, back to “How many?”' },
    { href: '#chart-loans', text: 'chart', label: 'Back to the chart “chart loans”' },
  ]);
});

test('a source that the text does not cite leads to the figures that rest on it', () => {
  assert.deepEqual(backLinks({ marks: [], supports: [{ kind: 'fact', id: 'f' }] }, titleOf, sectionOf), [
    { href: '#figure-f', text: 'figure', label: 'Back to the figure in the list of figures' },
  ]);
});

test('more places than letters go on with two letters', () => {
  const marks = Array.from({ length: 28 }, (_, index) => index + 1);
  assert.deepEqual(
    backLinks({ marks, supports: [] }, titleOf, sectionOf)
      .slice(25)
      .map(({ text }) => text),
    ['z', 'aa', 'ab'],
  );
});
