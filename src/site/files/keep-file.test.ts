import assert from 'node:assert/strict';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepFile } from './keep-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'kept-'));
const path = join(folder, 'pictures', 'one.png');

/** What stands in the file for this key, and whether it had to be made. */
async function askFor(key: string, text: string): Promise<[text: string, made: boolean]> {
  let made = false;
  const bytes = await keepFile(path, key, () => {
    made = true;
    return new Uint8Array(Buffer.from(text));
  });
  return [Buffer.from(bytes).toString(), made];
}

test('what is kept is made once for a key, and again for another', async () => {
  assert.deepEqual(await askFor('a', 'first'), ['first', true]);
  assert.deepEqual(await askFor('a', 'never made'), ['first', false]);
  assert.deepEqual(await askFor('ab', 'second'), ['second', true]);
  assert.deepEqual(await askFor('a', 'first'), ['first', true]);
});

test('nothing unfinished is left beside what is kept', async () => {
  assert.deepEqual(await readdir(join(folder, 'pictures')), ['one.png']);
});
