import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { wrongFolder } from './wrong-folder.ts';

let content = '';

before(async () => {
  content = join(await realpath(await mkdtemp(join(tmpdir(), 'folder-'))), 'content');
  await mkdir(join(content, 'datasets', 'loans'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), '');
});

after(() => rm(join(content, '..'), { recursive: true }));

function told(folder: string): string[] {
  const { what, remedy } = wrongFolder(folder) ?? { what: '', remedy: '' };
  return [what, remedy];
}

test('a content folder, and a folder without site.yaml that lies in none, may be read', async () => {
  assert.equal(wrongFolder(content), undefined);
  const other = await mkdtemp(join(tmpdir(), 'folder-'));
  assert.equal(wrongFolder(other), undefined);
  await rm(other, { recursive: true });
});

test('a folder within a content folder is told, with the one to name', () => {
  const whole = relative('.', content);
  for (const part of ['datasets', 'datasets/loans'])
    assert.deepEqual(told(join(content, part)), [
      'This is a part of a content folder, and not the whole of it.',
      `Name in CONTENT_FOLDER the whole, which holds site.yaml: ${whole}`,
    ]);
});

test('a file, and what is not there, is told', () => {
  assert.deepEqual(told(join(content, 'site.yaml')), [
    'This is a file, and no folder.',
    'Name in CONTENT_FOLDER the folder that holds site.yaml.',
  ]);
  assert.deepEqual(told(join(content, 'pags')), [
    'There is no such folder.',
    'Is CONTENT_FOLDER spelt rightly? Without it the folder "content" of the project is read.',
  ]);
});
