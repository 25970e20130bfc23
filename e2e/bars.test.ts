import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bars } from './paint/bars.ts';

const VISIT = { firstPaint: 500, charts: 700, face: 900, moved: 0, blocked: 40, bytes: 30_000 };

test('what readers wait for is held against the same words by hand and against plain Astro, bar by bar', () => {
  const slow = { ...VISIT, firstPaint: 600, charts: 800, blocked: 101, face: 1001, moved: 0.002 };
  assert.deepEqual(bars({ chapter: slow, byHand: VISIT, plain: VISIT }), [
    '- first paint, times that by hand: 1.2, bar 1.15: MISSED',
    '- third chart, times that by hand: 1.143, bar 1.15: met',
    '- first paint no later than plain Astro: 600, bar 500: MISSED',
    '- blocked after the first paint, ms: 101, bar 100: MISSED',
    '- own face, ms: 1001, bar 1000: MISSED',
    '- moved: 0.002, bar 0: MISSED',
  ]);
  const lines = bars({ chapter: VISIT, byHand: VISIT, plain: VISIT });
  assert.ok(lines.every((line) => line.endsWith(': met')));
});
