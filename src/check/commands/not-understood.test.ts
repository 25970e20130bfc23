import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, notUnderstood } from './not-understood.ts';

const CHECK = {
  command: 'npm run check',
  about: 'reads all content.',
  flags: ['--json', '--watch'],
  usage: 'Usage: …',
};
const EDITION = { command: 'npm run edition', about: 'keeps it.', word: 'a day', usage: 'Usage: …' } as const;

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

test('a command that is asked how it is used says so, and a flag that npm kept for itself is told', () => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const after = (parameters: string[], env = {}) => answered(parameters, CHECK, { say, complain: say, env });
  assert.equal(after([]), undefined);
  assert.deepEqual([after(['--help']), after(['-h']), after(['help'])], [0, 0, 0]);
  assert.equal(said[0], 'npm run check reads all content.\nUsage: …');
  assert.equal(after([], { npm_config_watch: 'true' }), 2);
  assert.equal(after(['--watch'], { npm_config_watch: 'true' }), undefined);
  assert.equal(
    said.at(-1),
    'npm has kept "--watch" for itself. Write -- behind the name of the command: npm run check -- --watch …',
  );
});
