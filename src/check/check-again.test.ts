import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TINY_CONTENT } from '../../e2e/commands.ts';
import type { checkContent as Check } from './check-content.ts';
import { readContentFiles, type ContentFile } from '../records/reading/content-files.ts';
import { formatProblems } from '../records/problems/format-problems.ts';

const sound = await readContentFiles(TINY_CONTENT);

/** The check with no memory of what it has checked before. */
async function forgetful(): Promise<typeof Check> {
  const fresh = new URL(`./check-content.ts?fresh=${String(Math.random())}`, import.meta.url);
  return ((await import(fresh.href)) as { checkContent: typeof Check }).checkContent;
}

/** Mistakes, and changes that are none, each in one file. */
const EDITS = [
  ['content/pages/index.mdx', 'id="gazette-2021-loans"', 'id="gazete-2021-loans"'],
  ['content/pages/index.mdx', '\n## ', '\n## Another '],
  ['content/datasets/loans/data.csv', '6105', '6150'],
  ['content/facts/loans.yaml', 'loans-2020:', 'loans-2019:'],
] as const;

const anyEdits = fc.array(fc.subarray(EDITS.map((_, index) => index)), { minLength: 2, maxLength: 4 });

function edited(edits: readonly number[]): ContentFile[] {
  return sound.map(({ path, text }) => ({
    path,
    text: edits.reduce((words, edit) => {
      const [file, from, to] = EDITS[edit] ?? EDITS[0];
      return file === path ? words.replace(from, to) : words;
    }, text),
  }));
}

test('every edit of this test changes a file', () => {
  const changed = EDITS.map((_, index) => edited([index]).some(({ text }, at) => text !== sound[at]?.text));
  assert.deepEqual(
    changed,
    EDITS.map(() => true),
  );
});

test('after any saves the check says what it would say of the same files without a memory', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, async (saves) => {
      const remembering = await forgetful();
      for (const save of saves) {
        const without = await forgetful();
        const [now, anew] = [remembering(edited(save)), without(edited(save))];
        assert.equal(formatProblems(now.problems), formatProblems(anew.problems));
        assert.deepEqual(now.content, anew.content);
      }
    }),
    { numRuns: 8 },
  );
});
