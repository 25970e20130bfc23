import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../src/records/rules/rules.ts';
import { answerOf } from '../src/check/commands/run-check.ts';
import { checkFolder } from '../src/check/load-content.ts';
import { BROKEN_CONTENT, contentOf } from './commands.ts';

/** Checks the tiny site or a case, and says what `npm run check` does; also gives the rules that are broken. */
async function check(brokenCase?: string): Promise<{ exitCode: number; printed: string; rules: string[] }> {
  const content = await contentOf(brokenCase);
  const checked = await checkFolder(content);
  rmSync(dirname(content), { recursive: true });
  const { exitCode, text } = answerOf(checked);
  return { exitCode, printed: `${text}\n`, rules: checked.problems.map(({ rule }) => rule) };
}

const cases = readdirSync(BROKEN_CONTENT);
const broken = new Set<string>();

test('the tiny site itself has neither problem nor warning', async () => {
  assert.deepEqual(await check(), {
    exitCode: 0,
    printed: 'Content is sound: 1 page, 3 facts, 2 sources, 2 datasets, 1 chart.\n',
    rules: [],
  });
});

for (const brokenCase of cases) {
  test(`the content check explains ${brokenCase.replaceAll('-', ' ')}`, async () => {
    const expected = readFileSync(join(BROKEN_CONTENT, brokenCase, 'expected.txt'), 'utf8');
    const { exitCode, printed, rules } = await check(brokenCase);
    for (const rule of rules) broken.add(rule);
    assert.equal(printed, expected);
    assert.equal(exitCode, expected.includes('Nothing was built.') ? 1 : 0);
  });
}

test('there is broken content for every rule', () => {
  // The rules of words are those of another command, and tested beside it.
  const own = Object.entries(RULES).filter(([, { says }]) => !says.includes('npm run words'));
  assert.deepEqual([...broken].sort(), own.map(([name]) => name).sort());
});
