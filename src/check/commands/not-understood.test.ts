import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notUnderstood } from './not-understood.ts';

const CHECK = { command: 'npm run check', flags: ['--json', '--watch'], usage: 'Usage: …' };
const EDITION = { command: 'npm run edition', word: 'a day', usage: 'Usage: …' } as const;

test('a flag, or a file, that a command does not take is named, with the flag that was meant', () => {
  const told = (...parameters: string[]) => notUnderstood(parameters, CHECK);
  assert.equal(told(), undefined);
  assert.equal(told('--watch'), undefined);
  assert.equal(told('--wacth'), '"--wacth" is no flag of npm run check. Did you mean "--watch"?\nUsage: …');
  assert.equal(told('watch'), '"watch" is no flag of npm run check. Did you mean "--watch"?\nUsage: …');
  assert.equal(told('-v'), '"-v" is no flag of npm run check.\nUsage: …');
  assert.equal(
    told('pages/loans.mdx'),
    '"pages/loans.mdx": npm run check takes no file and no page, it always reads all of content/.\nUsage: …',
  );
});

test('a day that is none, is missing, or is one of two, is told', () => {
  const told = (...parameters: string[]) => notUnderstood(parameters, EDITION);
  assert.equal(told('2018-06-02'), undefined);
  assert.equal(told('2.6.2018'), '"2.6.2018" is not a day. Write 2018-06-02.\nUsage: …');
  assert.equal(told('today'), '"today" is not a day. Write it as YYYY-MM-DD.\nUsage: …');
  assert.equal(told(), 'Name a day.\nUsage: …');
  assert.equal(told('2018-06-02', '2018-06-03'), 'npm run edition takes a day, and no more.\nUsage: …');
  assert.equal(notUnderstood([], { ...EDITION, optional: true }), undefined);
});
