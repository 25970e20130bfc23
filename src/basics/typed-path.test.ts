import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { typedPath } from './typed-path.ts';

test('a path is meant from the folder in which it was typed, else from that of the project', () => {
  const from = (typed: string, there: readonly string[]) =>
    typedPath(typed, { called: '/site/tables', runs: '/site', exists: (file) => there.includes(file) });
  assert.equal(from('data.csv', ['/site/tables/data.csv']), '/site/tables/data.csv');
  assert.equal(from('tables/data.csv', ['/site/tables/data.csv']), '/site/tables/data.csv');
  assert.equal(from('data.csv', []), '/site/data.csv');
  assert.equal(from('/else/data.csv', []), '/else/data.csv');
  assert.equal(from('~/data.csv', []), path.join(homedir(), 'data.csv'));
});
