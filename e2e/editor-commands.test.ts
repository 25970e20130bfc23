import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../src/check/commands/run-check.ts';
import { addNew, contentOf, data, listAddresses } from './commands.ts';

// What each kind asks and writes is tested in src/check/new/ and src/check/data/; here the commands run as editors run them.

test('a source, and another year of a table, are added by the commands, and the content is sound', async () => {
  const content = await contentOf();
  const typed = ['--url', 'https://library.example/2021/weir', '--title', 'The weir', '--language', 'en'];
  const source = await addNew(content, 'source', ...typed);
  assert.deepEqual([source.exitCode, source.printed.split('\n').at(-2)], [0, 'Written: content/sources/library.yaml']);
  const rows = join(dirname(content), 'more.csv');
  await writeFile(rows, 'year,loans,readers,source\n2021,6200,470,upper-mill-library-society-weir\n');
  const added = await data(content, 'add', rows, '--write');
  const files = 'content/datasets/loans/data.csv, content/datasets/loans/dataset.yaml';
  assert.deepEqual([added.exitCode, added.printed.split('\n').at(-2)], [0, `Written: ${files}`]);
  assert.match(await readFile(join(content, 'datasets/loans/data.csv'), 'utf8'), /\n2021,6200,470,.*weir\n$/);
  assert.equal(await runCheck([], content, () => undefined), 0);
  await rm(dirname(content), { recursive: true });
});

test('a command that needs sound content says what is wrong with it, without a stack of code', async () => {
  const content = await contentOf();
  await writeFile(join(content, 'addresses.yaml'), 'published: []\neditions:\n');
  const { exitCode, printed } = await listAddresses(content);
  await rm(dirname(content), { recursive: true });
  assert.match(printed, /^content\/addresses\.yaml:2:10\n {2}"editions" is empty\./);
  assert.match(printed, / Nothing was built\.\n$/);
  assert.doesNotMatch(printed, /Node\.js|\bat .*\.ts/);
  assert.equal(exitCode, 1);
});
