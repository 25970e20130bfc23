import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { onlyBuild } from './only-build.ts';

const OTHER = `import { onlyBuild } from ${JSON.stringify(new URL('only-build.ts', import.meta.url).href)};
await onlyBuild(process.argv[1]);
console.log('holds it');
setInterval(() => {}, 1000);`;

test('a second build of a folder is refused while the first lives, however that ends', async (t) => {
  const folder = `/sites/${String(process.pid)}`;
  const first = spawn(process.execPath, ['--input-type=module-typescript', '--eval', OTHER, folder]);
  t.after(() => first.kill('SIGKILL'));
  await once(first.stdout, 'data');
  await assert.rejects(onlyBuild(folder), {
    message:
      'Another build of this site is running, and two would spoil each other: wait until it has ended, then run this again.',
  });
  await onlyBuild(`${folder}-other`);
  first.kill('SIGKILL');
  await once(first, 'exit');
  await onlyBuild(folder);
});
