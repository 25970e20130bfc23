import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publicAssets, readContentFiles } from '../src/records/reading/content-files.ts';
import { TINY_CONTENT } from './commands.ts';
import { acceptedEdits } from './fuzz/accepted.ts';
import { anyEdit } from './fuzz/edits.ts';
import { renderAll } from './fuzz/render-all.ts';

const assets = await publicAssets();

/** So many rounds, of one to twelve changes each, however long they take: about three seconds on a quiet machine. */
const ROUNDS = 20;

test('whatever of the tiny site is changed, what the check accepts can be compiled, drawn and written', async (context) => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  context.diagnostic(`seed ${String(seed)}`);
  const files = await readContentFiles(TINY_CONTENT);
  let kept = 0;
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      const accepted = acceptedEdits(files, edits, assets);
      renderAll(accepted.content, accepted.files);
      kept += accepted.edits;
    }),
    { seed, numRuns: ROUNDS, endOnFailure: true },
  );
  context.diagnostic(`${String(kept)} changes were accepted`);
  assert.ok(kept > 0);
});
