import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../src/records/rules.ts';
import { runCheck } from '../src/records/run-check.ts';
import { BROKEN_CONTENT, contentOf } from './commands.ts';

/** Runs the content check over a folder, as `npm run check` does, and removes the folder. */
async function checkOnce(content: string, ...parameters: string[]): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = [];
  const say = (text: string) => lines.push(`${text}\n`);
  const exitCode = await runCheck(parameters, content, say, say);
  await rm(dirname(content), { recursive: true });
  return { exitCode, printed: lines.join('') };
}

const cases = await readdir(BROKEN_CONTENT);

test('the tiny site itself has neither problem nor warning', async () => {
  assert.deepEqual(await checkOnce(await contentOf()), {
    exitCode: 0,
    printed: 'Content is sound: 1 pages, 3 facts, 2 sources, 2 datasets, 1 charts.\n',
  });
});

for (const brokenCase of cases) {
  test(`the content check explains ${brokenCase.replaceAll('-', ' ')}`, async () => {
    const expected = await readFile(join(BROKEN_CONTENT, brokenCase, 'expected.txt'), 'utf8');
    const { exitCode, printed } = await checkOnce(await contentOf(brokenCase));
    assert.equal(printed, expected);
    assert.equal(exitCode, expected.includes('Nothing was built.') ? 1 : 0);
  });
}

test('there is broken content for every rule, and for no rule that is not in the list', async () => {
  const broken = new Set<string>();
  for (const brokenCase of cases) {
    const { printed } = await checkOnce(await contentOf(brokenCase), '--json');
    for (const { rule } of JSON.parse(printed) as { rule: string }[]) broken.add(rule);
  }
  assert.deepEqual([...broken].sort(), Object.keys(RULES).sort());
});
