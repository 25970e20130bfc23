import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { build, contentOf, copyOfProject } from './commands.ts';

test('a site about something else builds from the same code, without a warning', async () => {
  test.setTimeout(60_000);
  const project = await copyOfProject();
  const { exitCode, printed } = await build(project, await contentOf());
  expect(printed).not.toMatch(/warn|error/i);
  expect(exitCode).toBe(0);
  const home = await readFile(join(project, 'dist', 'index.html'), 'utf8');
  expect(home).toContain('Books of the Upper Mill');
  expect(home).toContain('data-fact="loans-2020"');
  expect(home).toContain('id="chart-loans-by-year"');
});
