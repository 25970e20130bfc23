import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimStanding, Turn } from './claim-schema.ts';
import { standingPeriods, standingsInWords } from './standing-periods.ts';

function turn(date: string, standing: ClaimStanding): Turn {
  return { date, standing, grade: 'official document', reason: 'So it is.', sources: ['minutes'] };
}

const span = { from: '2020-01-01', to: '2020-01-11' };

test('each standing lasts until the next', () => {
  assert.deepEqual(standingPeriods([turn('2020-01-01', 'unverified'), turn('2020-01-06', 'supported')], span), [
    { standing: 'unverified', from: 0, to: 0.5 },
    { standing: 'supported', from: 0.5, to: 1 },
  ]);
});

test('a turn that changes nothing begins no new period', () => {
  const history = [turn('2020-01-01', 'contested'), turn('2020-01-03', 'contested'), turn('2020-01-06', 'supported')];
  assert.deepEqual(
    standingPeriods(history, span).map(({ to }) => to),
    [0.5, 1],
  );
  assert.equal(standingsInWords(history), 'Contested from 1 January 2020, supported from 6 January 2020.');
});

test('what happened after the time that is drawn takes no room', () => {
  const [first, later] = standingPeriods([turn('2020-01-01', 'contested'), turn('2021', 'supported')], span);
  assert.deepEqual([first?.to, later?.from, later?.to], [1, 1, 1]);
});
