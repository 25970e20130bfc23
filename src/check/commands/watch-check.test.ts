import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { contentOf } from '../../../e2e/commands.ts';
import { checkFolder } from '../load-content.ts';
import { saidAfter, watchCheck } from './watch-check.ts';

const problem = (what: string, line = 1) => ({
  rule: 'schema' as const,
  file: 'content/facts/a.yaml',
  line,
  column: 1,
  what,
  remedy: 'Mend it.',
});

test('only what is new is told, with how many were mended and stand; what has only moved is the same', () => {
  assert.equal(
    saidAfter([problem('One.'), problem('Two.')], [problem('Two.', 7), problem('Three.', 9)]),
    'content/facts/a.yaml:9:1\n  Three.\n  Mend it.\n\nMended: 1. Problems that stand: 2.',
  );
  assert.equal(saidAfter([problem('One.')], [problem('One.', 3)]), undefined);
  assert.equal(saidAfter([problem('One.')], []), 'Mended: 1. The content is sound.');
});

test('a save is told, then its repair, and the watch ends when it is told to', { timeout: 60_000 }, async () => {
  const content = await contentOf();
  const page = join(content, 'pages', 'index.mdx');
  const text = await readFile(page, 'utf8');
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  const say = (words: string) => {
    said.push(words);
    waiting.shift()?.();
  };
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  const end = new AbortController();
  const { problems } = await checkFolder(content);
  const watching = watchCheck(content, problems, say, end.signal);
  try {
    let told = next();
    await writeFile(page, text.replace('id="loans-2020"', 'id="lones-2020"'));
    await told;
    assert.match(said[0] ?? '', /there is no fact with this id/);
    told = next();
    await writeFile(page, text);
    await told;
    assert.equal(said[1], '\nMended: 1. The content is sound.');
  } finally {
    end.abort();
    await watching;
  }
  await rm(dirname(content), { recursive: true });
});
