import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '../src/records/rules/rules.ts';
import { runCheck } from '../src/check/commands/run-check.ts';
import { BROKEN_CONTENT, contentOf } from './commands.ts';

/** Runs the content check over the tiny site or a case, as `npm run check` does; also gives the rules that are broken. */
async function check(brokenCase?: string): Promise<{ exitCode: number; printed: string; rules: string[] }> {
  const content = await contentOf(brokenCase);
  const [printed, asJson]: [string[], string[]] = [[], []];
  const say = (text: string) => printed.push(`${text}\n`);
  const exitCode = await runCheck([], content, say, say);
  await runCheck(['--json'], content, (text) => asJson.push(text));
  await rm(dirname(content), { recursive: true });
  const problems = JSON.parse(asJson.join('')) as { rule: string }[];
  return { exitCode, printed: printed.join(''), rules: problems.map(({ rule }) => rule) };
}

const cases = await readdir(BROKEN_CONTENT);
const broken = new Set<string>();

test('the tiny site itself has neither problem nor warning', async () => {
  assert.deepEqual(await check(), {
    exitCode: 0,
    printed: 'Content is sound: 1 pages, 3 facts, 2 sources, 2 datasets, 1 charts.\n',
    rules: [],
  });
});

for (const brokenCase of cases) {
  test(`the content check explains ${brokenCase.replaceAll('-', ' ')}`, async () => {
    const expected = await readFile(join(BROKEN_CONTENT, brokenCase, 'expected.txt'), 'utf8');
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
