import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropStep, plainImports } from './plain-imports.ts';

test('scripts are imported as they are: the step that wraps imports is taken out, and no other', () => {
  const plugins = ['vite:css', 'native:import-analysis-build', 'vite:terser'].map((name) => ({ name }));
  plainImports.configResolved({ plugins });
  assert.deepEqual(plugins, [{ name: 'vite:css' }, { name: 'vite:terser' }]);
});

test('a Vite without that step ends the build with what to do', () => {
  assert.throws(() => {
    dropStep([{ name: 'vite:css' }]);
  }, /^RangeError: Vite has no step named native:import-analysis-build any more: .*plain-imports\.ts to match\.$/);
});
