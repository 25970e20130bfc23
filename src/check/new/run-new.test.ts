import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { photograph } from '../../../e2e/take-image.ts';
import { runCheck } from '../commands/run-check.ts';
import { NEW_KINDS } from '../new-kinds.ts';
import { A_SOURCE, add, filesOf, tinyContent } from './testing/copies.ts';

import { ADDED_RECORDS } from './testing/added-records.ts';
import { ADDED_WORDS } from './testing/added-words.ts';

const ADDED = { ...ADDED_RECORDS, ...ADDED_WORDS };

test('there is a case for every kind', () => {
  assert.deepEqual(
    NEW_KINDS.map(({ name }) => name),
    [...Object.keys(ADDED), 'image', 'site'],
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

test('an image that lies in its folder is described', async () => {
  const folder = await tinyContent();
  const typed = ['image', '--alt', 'A weir.', '--credit', 'Ann Lee', '--licence', 'CC BY 4.0'];
  const first =
    'Put the image into content/images/ first, under the name that is to be its id, in small letters: mill.jpg.';
  assert.equal((await add(typed, folder)).complained, first);
  await mkdir(join(folder, 'images'), { recursive: true });
  await writeFile(join(folder, 'images/weir.jpg'), await photograph());
  const { complained, said } = await add(typed, folder);
  assert.equal(complained, '');
  assert.match(said, /<Image id="weir" \/>/);
  assert.equal((await filesOf(folder))['images/weir.yaml'], 'alt: A weir.\ncredit: Ann Lee\nlicence: CC BY 4.0\n');
});

test('a site is begun in an empty folder, with a source and its home page, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const site = ['--name', 'The mill', '--tagline', 'Is it old?', '--address', 'https://mill.example/'];
  assert.equal((await add(['site', ...site, '--contact', 'ann@mill.example'], folder)).complained, '');
  const page = ['--title', 'The mill', '--description', 'The mill.', '--summary', 'The mill, by its papers.'];
  assert.equal(
    (await add(['source', ...A_SOURCE, '--kind', 'ngo', '--publisher', 'A', '--file', 'papers'], folder)).complained,
    '',
  );
  assert.equal((await add(['page', ...page, '--answer', 'It is.', '--unknown', 'Its age.'], folder)).complained, '');
  assert.deepEqual(Object.keys(await filesOf(folder)), ['pages/index.mdx', 'site.yaml', 'sources/papers.yaml']);
  assert.equal(await runCheck([], folder, () => undefined), 0);
  assert.match(
    (await add(['site', ...site], folder)).complained,
    /^There is a site here already\. Name an empty folder/,
  );
  await rm(folder, { recursive: true });
});

test('a correction is of today; where that is after the day of the site, what is still to do is said', async () => {
  const folder = await tinyContent();
  const earlier = (await filesOf(folder))['changes/2021-06-01.yaml']?.replaceAll('2021-06-01', '2021-03-02') ?? '';
  await rm(join(folder, 'changes/2021-06-01.yaml'));
  await writeFile(join(folder, 'changes/2021-03-02.yaml'), earlier);
  const { exitCode, said } = await add(['correction', ...(ADDED.correction?.typed ?? [])], folder);
  assert.equal(exitCode, 0);
  assert.ok(
    said.endsWith(`
Still to do:
content/changes/2021-04-30.yaml:2:9 (warning)
  This change is of 30 April 2021, after the day of the site, 1 April 2021.
  If the evidence was looked through until then, write asOf: 2021-04-30 in content/site.yaml; if not, correct the day.

Written: content/changes/2021-04-30.yaml`),
    said,
  );
  assert.equal(await runCheck([], folder, () => undefined), 0);
  const site = join(folder, 'site.yaml');
  await writeFile(site, (await filesOf(folder))['site.yaml']?.replace('asOf: 2021-04-01', 'asOf: 2021-05-09') ?? '');
  const later = await add(['correction', ...(ADDED.correction?.typed ?? []), '--dry-run'], folder);
  assert.match(later.said, /^content\/changes\/2021-05-09\.yaml \(new\)\n/);
});
