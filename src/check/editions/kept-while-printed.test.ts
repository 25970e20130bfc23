import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptWhilePrinted } from './kept-while-printed.ts';

test('what is made of a file is made again when its text, or a figure in it, is another', () => {
  let made = 0;
  const words = keptWhilePrinted(({ text }, printed) => {
    made += 1;
    return text.replace('loans', printed('loans', 'number'));
  });
  const print = (figure: string) => (id: string, form?: string) => `${figure} ${id} ${form ?? ''}`.trim();
  const read = (text: string, figure: string) => words({ path: 'a.mdx', text }, print(figure));
  assert.equal(read('There were loans.', '12'), 'There were 12 loans number.');
  assert.equal(read('There were loans.', '12'), 'There were 12 loans number.');
  assert.equal(made, 1);
  assert.equal(read('There were loans.', '13'), 'There were 13 loans number.');
  assert.equal(read('There are loans.', '13'), 'There are 13 loans number.');
  assert.equal(made, 3);
});
