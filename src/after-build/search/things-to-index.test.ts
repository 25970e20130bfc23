import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../../check/load-content.ts';
import { thingsToIndex } from './things-to-index.ts';

const content = await loadContent(TINY_CONTENT);

test('pages come by their address, then entries; one that is not there yet leaves its place empty', () => {
  const files = new Map([
    ['sources/index.html', '/kept/sources'],
    ['claims/more-loans/index.html', undefined],
    ['index.html', '/kept/index'],
    ['sources.bib', '/kept/sources.bib'],
    ['404.html', '/kept/404'],
  ]);
  const things = thingsToIndex(files, content);
  assert.deepEqual(things.slice(0, 3), [
    { url: '/', file: '/kept/index', kind: 'chapter' },
    undefined,
    { url: '/sources/', file: '/kept/sources', kind: 'list' },
  ]);
  assert.ok(things.length > 3 && things.slice(3).every((thing) => thing && 'content' in thing));
});
