import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerOf } from '../src/check/commands/run-check.ts';
import { checkFolder } from '../src/check/load-content.ts';
import { writeManyPages } from './many-pages.ts';

test('what the benches measure is sound content', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'many-pages-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeManyPages(folder, { pages: 3, figures: 5, facts: 15, citations: 4, sources: 12, charts: 2, words: 200 });
  const { text } = answerOf(await checkFolder(folder));
  assert.match(text, /^Content is sound: 4 pages, 15 facts/);
});
