import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../evidence/sources/source-schema.ts';
import type { Turn } from './claim-schema.ts';
import { repeatedReasons, unnamedReporters } from './reason-problems.ts';

const source = (id: string, publisher: string, rest: Partial<Source> = {}): [string, Source] => [
  id,
  { id, kind: 'news', publisher, title: 'On books', ...rest } as Source,
];
const SOURCES = new Map([
  source('gazette', 'The Mill Gazette'),
  source('courier', 'River Courier'),
  source('post', 'Town Post', { note: 'It sums up what the River Courier wrote.' }),
]);

function told(...turns: [reason: string, ...sources: string[]][]): string[] {
  const history = turns.map(([reason, ...sources]) => ({ reason, sources }) as unknown as Turn);
  return unnamedReporters(history, new Map(), SOURCES).map(
    ({ path, what, remedy }) => `${path.join('.')}: ${what} ${remedy}`,
  );
}

test('a reason that speaks of a reporter of whom no source of the standing is, is told', () => {
  assert.deepEqual(told(['The Mill Gazette told of loans.', 'gazette'], ['The River Courier denied it.', 'gazette']), [
    'history.1.reason: The reason speaks of River Courier, and none of the sources of this standing, or of one before it, is of it. Add its report to the sources, or say whose word it is.',
  ]);
});

test('a reporter whose report is a source, was one before, or is summed up by one, may be spoken of', () => {
  assert.deepEqual(
    told(['The River Courier told of loans.', 'courier'], ['The River Courier was wrong.', 'gazette']),
    [],
  );
  assert.deepEqual(told(['The River Courier told of loans.', 'post']), []);
  assert.deepEqual(told(['A newspaper told of loans.', 'gazette']), []);
  assert.deepEqual(told(['The River Courier told of loans.', 'lost']), []);
});

test('a reason that is that of a standing before is told', () => {
  const turn = (date: string, reason: string) => ({ date, reason }) as Turn;
  const told = (...turns: Turn[]) =>
    repeatedReasons(turns).map(({ path, what, remedy }) => `${path.join('.')}: ${what} ${remedy}`);
  assert.deepEqual(told(turn('2020-03', 'Nobody counted.'), turn('2021-04-02', 'Nobody  counted.')), [
    'history.1.reason: This is the reason of the standing of March 2020 too. Say what was known by this day.',
  ]);
  assert.deepEqual(told(turn('2020-03', 'Nobody counted.'), turn('2021-04-02', 'Nobody counted again.')), []);
});
