import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { readSite } from './site-kind.ts';

const text = readFileSync(`${TINY_CONTENT}/site.yaml`, 'utf8');
const told = (asOf: string) =>
  readSite([{ path: 'content/site.yaml', text: text.replace(/^asOf: .*$/m, `asOf: ${asOf}`) }]).problems.map(
    ({ rule, what, remedy }) => [rule, `${what} ${remedy}`],
  );
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('a day of the site that is still to come is told, and one years ahead is refused', () => {
  assert.deepEqual(told(inDays(-1)), []);
  assert.deepEqual(told(inDays(1)), []);
  const [[rule, words] = []] = told(inDays(3));
  assert.equal(rule, 'look-again');
  assert.match(
    words ?? '',
    /^asOf is .* 20\d\d, which is still to come by the clock of this computer\. Write the day up to which evidence was gathered\.$/,
  );
  assert.equal(told('2999-01-01')[0]?.[0], 'later-day');
});
