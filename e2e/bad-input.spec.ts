import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { BROKEN_CONTENT, build, check, contentOf, copyOfProject } from './commands.ts';

const cases = readdirSync(BROKEN_CONTENT);
const messageFor = (brokenCase: string) => readFileSync(join(BROKEN_CONTENT, brokenCase, 'expected.txt'), 'utf8');

test('the tiny site itself is sound', async () => {
  const { exitCode, printed } = await check(await contentOf());
  expect(printed).toMatch(/^Content is sound/);
  expect(exitCode).toBe(0);
});

for (const brokenCase of cases) {
  test(`the content check explains ${brokenCase.replaceAll('-', ' ')}`, async () => {
    const { exitCode, printed } = await check(await contentOf(brokenCase));
    expect(printed).toBe(messageFor(brokenCase));
    expect(exitCode).toBe(1);
  });
}

test('a build with a mistake says the same and leaves the last build as it was', async () => {
  const brokenCase = 'unknown-source-in-prose';
  const project = await copyOfProject();
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist', 'index.html'), 'the last build');
  const { exitCode, printed } = await build(project, await contentOf(brokenCase));
  expect(printed).toContain(messageFor(brokenCase).trim());
  expect(exitCode).not.toBe(0);
  expect(await readdir(join(project, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last build');
});
