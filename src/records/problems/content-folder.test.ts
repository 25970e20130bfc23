import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { contentFolder } from './content-folder.ts';

test('an empty CONTENT_FOLDER is none', () => {
  const own = path.resolve('content');
  assert.deepEqual([contentFolder({ CONTENT_FOLDER: '' }), contentFolder({ CONTENT_FOLDER: ' ' })], [own, own]);
  assert.equal(contentFolder({}), own);
  assert.equal(contentFolder({ CONTENT_FOLDER: '/else/library' }), '/else/library');
});
