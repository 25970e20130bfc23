import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths } from '../../basics/add-months.ts';
import type { Source } from '../sources/source-schema.ts';
import { reachProblem } from './check-reach.ts';

function told(
  date: string | undefined,
  published: readonly (string | undefined)[],
  ahead?: boolean,
): string | undefined {
  const sources = new Map(published.map((day, index) => [String(index), { published: day } as Source]));
  const problem = reachProblem({ date, sources: [...sources.keys()], ahead }, sources);
  return problem && `${problem.path.join()}: ${problem.what} ${problem.remedy}`;
}

test('a fact that begins after its newest source is told', () => {
  assert.equal(
    told('2019-12/..', ['2019-11-30', '2019-11']),
    'date: This is dated since December 2019, but its newest source came out in or on 30 November 2019: none can tell of it. Correct the date, or add the source that tells of it. If its sources set it for later, write ahead: true.',
  );
});

test('a fact that its newest source can reach, or that its sources set for later, is left alone', () => {
  assert.equal(told('2019-12-22', ['2018-01', '2019-12-22']), undefined);
  assert.equal(told('2019/2021', ['2019']), undefined);
  assert.equal(told('2019-12-31', ['2019']), undefined);
  assert.equal(told('2020', ['2019-05-01'], true), undefined);
  assert.equal(told(undefined, ['2019']), undefined);
});

test('nothing is told of a fact of which a source has no date', () => {
  assert.equal(told('2020', [undefined, '2019']), undefined);
  assert.equal(told('2020', [undefined]), undefined);
  assert.equal(told('2020', []), undefined);
});

test('"ahead" where nothing lies ahead is told', () => {
  assert.equal(
    told('2018', ['2019-05'], true),
    'ahead: "ahead" has no meaning here. Its newest source came out in or on May 2019, not before its date. Remove this line.',
  );
  assert.equal(
    told(undefined, ['2019'], true),
    'ahead: "ahead" has no meaning here. It has no date that could lie ahead of its sources. Remove this line.',
  );
});

test('the order of the sources does not matter, and one more recent source is enough', () => {
  const month = fc.integer({ min: 0, max: 240 }).map((months) => addMonths('2010-01-01', months));
  fc.assert(
    fc.property(month, fc.array(month, { minLength: 1, maxLength: 4 }), (date, days) => {
      const isLate = told(date, days) !== undefined;
      assert.equal(
        isLate,
        days.every((day) => day < date),
      );
      assert.equal(told(date, days.toReversed()) !== undefined, isLate);
      assert.equal(told(date, [...days, date]), undefined);
    }),
  );
});
