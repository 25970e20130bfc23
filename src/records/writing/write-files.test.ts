import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { NotWritten, writeFiles } from './write-files.ts';

let folder = '';

const OLD = [{ path: 'content/a.yaml', text: 'old' }];
const NEW = [
  { path: 'content/a.yaml', text: 'new' },
  { path: 'content/b/c.yaml', text: 'more' },
];

describe('files are written', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'written-'));
    await writeFile(join(folder, 'a.yaml'), 'old');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('files that are new and files that change are written, and nothing is left beside them', async () => {
    await writeFiles(folder, NEW, OLD);
    assert.equal(await readFile(join(folder, 'a.yaml'), 'utf8'), 'new');
    assert.equal(await readFile(join(folder, 'b/c.yaml'), 'utf8'), 'more');
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), ['a.yaml', 'b', join('b', 'c.yaml')]);
  });

  test('a file that has another path now is taken from its old place, and its empty folder with it', async () => {
    await writeFiles(folder, [{ path: 'content/b/c.yaml', text: 'old' }], OLD, ['content/a.yaml']);
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), ['b', join('b', 'c.yaml')]);
    const before = [{ path: 'content/b/c.yaml', text: 'old' }];
    await writeFiles(folder, [{ path: 'content/a.yaml', text: 'old' }], before, ['content/b/c.yaml']);
    assert.deepEqual(await readdir(folder, { recursive: true }), ['a.yaml']);
  });

  test('a file that is to be taken away and was changed meanwhile stays, and nothing is written', async () => {
    await writeFile(join(folder, 'a.yaml'), 'newer');
    await assert.rejects(
      writeFiles(folder, [{ path: 'content/c.yaml', text: 'old' }], OLD, ['content/a.yaml']),
      NotWritten,
    );
    assert.deepEqual(await readdir(folder), ['a.yaml']);
  });

  test('a file that somebody has changed meanwhile is left, and nothing else is written', async () => {
    await writeFile(join(folder, 'a.yaml'), 'newer');
    await assert.rejects(writeFiles(folder, NEW.toReversed(), OLD), {
      constructor: NotWritten,
      message: 'content/a.yaml was changed meanwhile. Nothing was written; run the command again.',
    });
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), ['a.yaml', 'b']);
    assert.equal(await readFile(join(folder, 'a.yaml'), 'utf8'), 'newer');
  });

  test('a file that is there already is never overwritten', async () => {
    await assert.rejects(writeFiles(folder, NEW, []), {
      constructor: NotWritten,
      message: 'content/a.yaml is there already. Nothing was written.',
    });
    assert.equal(await readFile(join(folder, 'a.yaml'), 'utf8'), 'old');
  });
});
