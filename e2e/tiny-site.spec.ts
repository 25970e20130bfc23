import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  expect(await readFile(join(project, 'dist', 'claims', 'more-loans', 'index.html'), 'utf8')).toContain('6,105');
  expect(await readFile(join(project, 'dist', 'timeline', 'index.html'), 'utf8')).toContain('id="event-flood-2019"');
  expect(await readFile(join(project, 'dist', 'glossary', 'index.html'), 'utf8')).toContain('id="loan"');
});

test('a site without claims, events and terms builds without a warning, and has no pages of them', async () => {
  test.setTimeout(60_000);
  const [project, content] = [await copyOfProject(), await contentOf()];
  const gone = ['claims', 'datasets/events', 'glossary.yaml'];
  await Promise.all(gone.map((name) => rm(join(content, name), { recursive: true })));
  await without(content, 'site.yaml', /^claims:\n(?: .*\n)+/m);
  await without(content, 'pages/index.mdx', /<Timeline [^>]*>\n|<Claim [^>]*>\n|<\/?Term[^>]*>/g);
  const { exitCode, printed } = await build(project, content);
  expect(printed).not.toMatch(/warn|error/i);
  expect(exitCode).toBe(0);
  const built = await readdir(join(project, 'dist'));
  expect(built).toContain('index.html');
  for (const name of ['claims', 'timeline', 'as-known']) expect(built).not.toContain(name);
});

/** Takes out of a file of the content whatever fits a pattern. */
async function without(content: string, name: string, pattern: RegExp): Promise<void> {
  const path = join(content, name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(pattern, ''));
}
