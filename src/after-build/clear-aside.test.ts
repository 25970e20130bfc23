import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { clearAside, moveAside } from './clear-aside.ts';

test('folders that are moved aside are gone at once, and removed with what an earlier build has left; all else stays', async () => {
  const aside = await mkdtemp(join(tmpdir(), 'aside-'));
  for (const name of ['one', 'two', 'other']) {
    await mkdir(join(aside, name, 'within'), { recursive: true });
    await writeFile(join(aside, name, 'within', 'page.html'), name);
  }
  for (const name of ['one', 'two', 'none']) moveAside(join(aside, name), aside);
  const names = await readdir(aside);
  assert.equal(names.length, 3);
  assert.ok(!names.includes('one') && !names.includes('two'));
  const child = clearAside(aside);
  assert.ok(child);
  child.ref();
  await once(child, 'exit');
  assert.deepEqual(await readdir(aside), ['other']);
  assert.equal(clearAside(aside), undefined);
});
