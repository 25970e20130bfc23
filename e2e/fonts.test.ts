import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/styles/fonts/', import.meta.url));
const MOST_BYTES = 40_000;

test('there are at most two font files, and together they weigh at most 40 kB', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
  const bytes = files.map((name) => statSync(FOLDER + name).size);
  assert.ok(files.length > 0 && files.length <= 2, files.join(', '));
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) <= MOST_BYTES, bytes.join(' + '));
});
