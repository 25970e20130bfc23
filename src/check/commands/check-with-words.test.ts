import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { cacheFolder } from '../../records/reading/content-files.ts';
import { checkWithWords } from './check-with-words.ts';

test('words are told that look like slips for others of the site, and none that the dictionary or the editors know', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  await cp(TINY_CONTENT, folder, { recursive: true });
  const page = join(folder, 'pages/index.mdx');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace('## What is not known', 'The libarian renews them.\n\n## What is not known'));
  await writeFile(
    join(folder, 'facts/loans.yaml'),
    (await readFile(join(folder, 'facts/loans.yaml'), 'utf8')).replace(
      'were read aloud',
      'were reed aloud in the libray',
    ),
  );
  const told = async () =>
    (await checkWithWords(folder)).problems.map(
      ({ rule, file, line, column, what, remedy }) =>
        `${rule} ${file}:${String(line)}:${String(column)} ${what} ${remedy}`,
    );
  const expected = [
    'spelling content/facts/loans.yaml:17:88 "libray" is not in the dictionary. Did you mean "library"? If it is right, add it to content/spelling.txt.',
    'spelling content/pages/index.mdx:25:5 "libarian" is not in the dictionary. Did you mean "librarian"? If it is right, add it to content/spelling.txt.',
  ];
  assert.deepEqual(await told(), expected);
  await writeFile(join(folder, 'spelling.txt'), 'libray\n');
  assert.deepEqual(await told(), expected.slice(1));
  await rm(cacheFolder(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true });
});
