import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MADE_FILES } from '../../src/check/addresses/check-collisions.ts';
import { publicAssets } from '../../src/records/reading/content-files.ts';
import { BUILT_SITE } from '../built-site.ts';

test('the check knows the address of every file that the site makes, so that nothing of an editor can stand there', async () => {
  const [site, assets] = [fileURLToPath(BUILT_SITE), await publicAssets()];
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/'));
  assert.deepEqual(
    paths.map((path) => `/${path}`).filter((address) => !assets.has(address) && !MADE_FILES.test(address)),
    [],
  );
});
