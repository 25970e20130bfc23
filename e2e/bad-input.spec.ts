import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { BROKEN_CONTENT, build, check, contentOf, copyOfProject } from './commands.ts';

// What the check says of every mistake is tested in broken-content.test.ts; here it stops the commands themselves.
const BROKEN_CASE = 'unknown-source-in-prose';
const MESSAGE = readFileSync(join(BROKEN_CONTENT, BROKEN_CASE, 'expected.txt'), 'utf8');

test('the command that checks the content explains a mistake and ends with 1, or with 0 where there is none', async () => {
  expect(await check(await contentOf(BROKEN_CASE))).toEqual({ exitCode: 1, printed: MESSAGE });
  const sound = await check(await contentOf());
  expect(sound.printed).toMatch(/^Content is sound/);
  expect(sound.exitCode).toBe(0);
});

test('a build with a mistake says the same and leaves the last build as it was', async () => {
  const project = await copyOfProject();
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist', 'index.html'), 'the last build');
  const { exitCode, printed } = await build(project, await contentOf(BROKEN_CASE));
  expect(printed).toContain(MESSAGE.trim());
  expect(exitCode).not.toBe(0);
  expect(await readdir(join(project, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last build');
});
