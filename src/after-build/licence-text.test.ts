import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenceText, packageOf } from './licence-text.ts';

test('the text lists every work by name, and then gives the terms of each', () => {
  const works = [
    { name: 'looms', version: '1.0.0', licence: 'Weave freely.\n' },
    { name: 'bells', version: '', licence: 'Ring freely.' },
  ];
  const [list = '', bells, looms] = licenceText(works).split(/\n\n-{78}\n\n/);
  assert.ok(list.endsWith('\n\n- bells\n- looms 1.0.0'));
  assert.equal(bells, 'bells\n\nRing freely.');
  assert.equal(looms, 'looms 1.0.0\n\nWeave freely.\n');
});

test('a module belongs to the innermost package in its path, and a file of our own to none', () => {
  assert.equal(packageOf('/a/node_modules/chart.js/dist/chart.js'), 'chart.js');
  assert.equal(packageOf('/a/node_modules/x/node_modules/@kurkle/color/dist/color.js'), '@kurkle/color');
  assert.equal(packageOf('C:\\a\\node_modules\\x\\y.js'), 'x');
  assert.equal(packageOf('/a/src/islands/live-view.ts'), undefined);
});
