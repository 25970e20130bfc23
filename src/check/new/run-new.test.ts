import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCheck } from '../commands/run-check.ts';
import { NEW_KINDS } from '../new-kinds.ts';
import { add, filesOf, tinyContent } from './testing/copies.ts';

import { ADDED_RECORDS } from './testing/added-records.ts';
import { ADDED_WORDS } from './testing/added-words.ts';

const ADDED = { ...ADDED_RECORDS, ...ADDED_WORDS };

test('there is a case for every kind', () => {
  assert.deepEqual(
    NEW_KINDS.map(({ name }) => name),
    Object.keys(ADDED),
  );
});

for (const [kind, { typed, lines, shows }] of Object.entries(ADDED)) {
  test(`npm run new -- ${kind}: what it writes is sound, and stands beside what was there`, async () => {
    const folder = await tinyContent();
    const before = await filesOf(folder);
    const dry = await add([kind, ...typed, '--dry-run'], folder);
    assert.equal(dry.complained, '');
    assert.ok(dry.said.includes(`\n${shows}\n`), dry.said);
    assert.ok(dry.said.endsWith('Nothing was written (--dry-run).'));
    assert.deepEqual(await filesOf(folder), before);
    assert.equal((await add([kind, ...typed], folder)).exitCode, 0);
    const after = await filesOf(folder);
    for (const [path, text] of Object.entries(lines)) {
      assert.ok(after[path]?.includes(text), `${path}\n${String(after[path])}`);
      const removed = kind === 'event' && path.endsWith('.yaml') ? 'rows: 2\n' : '';
      assert.equal(after[path]?.replace(text, removed), before[path] ?? '');
    }
    const others = (all: Record<string, string>) => Object.entries(all).filter(([path]) => !(path in lines));
    assert.deepEqual(others(after), others(before));
    assert.equal(await runCheck([], folder, () => undefined), 0);
  });
}
