import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { BROKEN_CONTENT, check, contentOf } from './commands.ts';

// What the check says of every mistake is tested in broken-content.test.ts; here it stops the command itself.
const BROKEN_CASE = 'unknown-source-in-prose';
const MESSAGE = readFileSync(join(BROKEN_CONTENT, BROKEN_CASE, 'expected.txt'), 'utf8');

test('a place is told as a path that opens from where somebody stands', async () => {
  const content = await contentOf(BROKEN_CASE);
  const inPages = await check(content, join(content, 'pages'));
  assert.match(inPages.printed, /^index\.mdx:\d+:\d+\n/);
  assert.match(inPages.printed, / Sources are the entries in \.\.\/sources\/\.\n/);
  const elsewhere = join(dirname(content), 'elsewhere');
  assert.match((await check(content, elsewhere)).printed, /^\.\.\/content\/pages\/index\.mdx:\d+:\d+\n/);
});

test('the command that checks the content explains a mistake and ends with 1, or with 0 where there is none', async () => {
  assert.deepEqual(await check(await contentOf(BROKEN_CASE)), { exitCode: 1, printed: MESSAGE });
  const sound = await check(await contentOf());
  assert.match(sound.printed, /^Content is sound/);
  assert.equal(sound.exitCode, 0);
});
