import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeProblems } from './size.ts';

/** What is said of a file. */
function told(path: string, text: string, bytes?: number): string[] {
  const problems = sizeProblems([{ path, text, ...(bytes !== undefined && { bytes }) }]);
  return problems.map(({ file, what, remedy }) => `${file}: ${what} ${remedy}`);
}

test('a table of fifty thousand rows can be read, one of a million is refused with the limit', () => {
  const row = '2017-01-01,1\n';
  assert.deepEqual(told('content/datasets/a/data.csv', `day,a\n${row.repeat(50_000)}`), []);
  assert.deepEqual(told('content/datasets/a/data.csv', `day,a\n${row.repeat(1_000_000)}`), [
    'content/datasets/a/data.csv: This table has 1,000,000 rows; at most 50,000 can be read. Divide it into several datasets, or sum its rows up, as by month.',
  ]);
});

test('a file that is too large to be read at all is refused by its size', () => {
  assert.deepEqual(told('content/glossary.yaml', '', 629_145_600), [
    'content/glossary.yaml: This file has 629,145,600 bytes; at most 1,000,000 characters can be read. Divide it into several files.',
  ]);
  assert.deepEqual(told('content/glossary.yaml', 'a\n'.repeat(500_001)), [
    'content/glossary.yaml: This file has 1,000,002 characters; at most 1,000,000 characters can be read. Divide it into several files.',
  ]);
});
