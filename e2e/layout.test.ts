import assert from 'node:assert/strict';
import { globSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { FLOORS } from '../.config/import-graph.mjs';
import { FOLDERS, layoutsOf, withLayout } from '../.config/layout.mjs';
import { oneWay } from '../.config/one-way.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

test('README.md and CONTRIBUTING.md show the folders as they are (if not: npm run layout)', () => {
  for (const [file, layout] of Object.entries(layoutsOf(root))) {
    const text = readFileSync(join(root, file), 'utf8');
    assert.equal(text, withLayout(text, layout), file);
  }
});

test('every folder of src/ has its line, and there are at most a dozen', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), Object.keys(FOLDERS).sort());
  assert.ok(folders.length <= 12);
});

test('every floor is a folder that is there', () => {
  for (const floor of FLOORS) assert.ok(readdirSync(join(root, 'src', floor)).length > 0, floor);
});

test('the lint rule refuses an import that runs upwards, and two files that import each other', async () => {
  const messages = await lint({
    'src/basics/day.ts': "import { check } from '../check/check.ts';\n",
    'src/check/check.ts': "import { day } from '../basics/day.ts';\nimport { other } from './other.ts';\n",
    'src/check/other.ts': "export { check } from './check.ts';\n",
    'src/basics/day.test.ts': "import { check } from '../check/check.ts';\n",
  });
  assert.deepEqual(messages, [
    'src/basics/day.ts:1 "basics" lies below "check" and may not import from it. Move what both need to a folder below, or this file above.',
    'src/check/check.ts:1 This file and "src/basics/day.ts" import each other. Move what both need to a third file.',
    'src/check/check.ts:2 This file and "src/check/other.ts" import each other. Move what both need to a third file.',
    'src/check/other.ts:1 This file and "src/check/check.ts" import each other. Move what both need to a third file.',
  ]);
});

test('no comment switches a rule of the linter off', () => {
  const folders = ['src', 'e2e', '.config'];
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,astro}`, { cwd: root }));
  assert.ok(files.length > 500);
  const marks = ['es', 'ox'].map((linter) => `${linter}lint-disable`);
  const switched = (file: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    return marks.some((mark) => text.includes(mark));
  };
  assert.deepEqual(files.filter(switched), []);
});

/** What the rule says of some files, each named by its path. */
async function lint(files: Readonly<Record<string, string>>): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'one-way-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      plugins: { house: { rules: { 'one-way': oneWay } } },
      rules: { 'house/one-way': 'error' },
    },
  });
  const results = await eslint.lintFiles(Object.keys(files).sort());
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath.slice(cwd.length + 1)}:${String(line)} ${message}`),
  );
}
