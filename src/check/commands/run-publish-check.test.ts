import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { contentOf } from '../../../e2e/commands.ts';
import { reachesNobody } from '../publishing/reaches-nobody.ts';
import { runPublishCheck } from './run-publish-check.ts';
import { writeEdition } from './write-edition.ts';

const folder = await contentOf();
after(() => rm(dirname(folder), { recursive: true }));

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')));
}

async function run(command: typeof runPublishCheck, ...parameters: string[]): Promise<[number, string]> {
  const lines: string[] = [];
  const say = (text: string) => lines.push(text);
  const exitCode = await command(parameters, folder, say, say);
  return [exitCode, lines.join('\n')];
}

const check = (...parameters: string[]) => run(runPublishCheck, ...parameters);

test('everything that keeps a site from being published is told at once, each with what to do', async () => {
  await edit('addresses.yaml', (text) => `${text}published: [/, /about/design/]\n`);
  await edit('datasets/loans/dataset.yaml', (text) => `${text}nextExpected: 2021-05\n`);
  assert.deepEqual(await check('2021-06-02'), [
    1,
    `content/site.yaml:3:10
  "address" is https://library.example/, which leads nowhere: every link from outside would be dead.
  Write the address at which the site is to stand.

content/site.yaml:9:10
  "contact" is librarian@library.example, and no letter arrives there.
  Write the address at which you read what readers report.

content/site.yaml:1:1
  Nobody is named who makes the site.
  Add a line with their names: madeBy: [First Last, First Last].

content/site.yaml:1:1
  Nobody is named who has checked the site.
  Add a line with their names: checkedBy: [First Last, First Last].

content/datasets/loans/dataset.yaml:19:15
  The next figures were expected for May 2021, which is past, and the site does not call them overdue: its evidence is of 31 March 2021.
  Look for them. If they are out, take them into data.csv, and say when the next are expected. If not, raise asOf in content/site.yaml to the day on which you looked: the site then calls them overdue.

content/editions/
  There is no edition of this release.
  Run npm run edition -- 2021-06-02, then npm run addresses.

content/addresses.yaml:4:1
  Not in this list yet: /api/, /as-known/today/, /changes/, /changes/2021-06-01/, /charts/, /charts/loans-by-year/, /cite/, /claims/, /claims/more-loans/, /data/, /data/events/, /data/loans/, /embed/loans-by-year/, /facts/, /facts/loans/, /glossary/, /search/, /sources/, /sources/news/, /sources/ngo/, /timeline/.
  Run npm run addresses: what is published stays.

7 reasons not to publish yet.`,
  ]);
});

test('a site with a real address, names, data that are marked and an edition may be published', async () => {
  await edit('site.yaml', (text) =>
    text
      .replace('https://library.example/', 'https://books.upper-mill.org')
      .replace('library.example', 'upper-mill.org')
      .replace('asOf: 2021-03-31', 'asOf: 2021-06-02')
      .concat('madeBy: [Ada Miller]\ncheckedBy: [Ben Weir]\n'),
  );
  await edit('addresses.yaml', (text) => text.replace(/^published: .*\n/m, ''));
  assert.deepEqual(await run(writeEdition, '2021-06-02'), [
    0,
    'content/editions/2021-06-02.yaml has 3 figures, 1 claim and the words of 2 pages. Next: npm run addresses, then npm run publish:check.',
  ]);
  assert.deepEqual(await check('2021-06-02'), [
    0,
    'Fit to be published at https://books.upper-mill.org: the edition of 2 June 2021.',
  ]);
});

test('a site below a path is told what a host reads at its root alone', async () => {
  process.env.SITE_ADDRESS = 'https://upper-mill.org/my-books/of-2021';
  const [exitCode, printed] = await check('2021-06-02');
  delete process.env.SITE_ADDRESS;
  assert.equal(exitCode, 0);
  assert.equal(
    printed,
    `Fit to be published at https://upper-mill.org/my-books/of-2021: the edition of 2 June 2021.
It stands below a path. robots.txt and .well-known/security.txt are read only at the root of a host: ask whoever keeps
https://upper-mill.org to name https://upper-mill.org/my-books/of-2021/sitemap-index.xml in the one, and to put a copy of the other there.`,
  );
});

test('evidence, changes and editions of a day to come keep a site from being published; tomorrow has begun somewhere', async () => {
  assert.equal((await check('2021-06-01'))[0], 0);
  const [exitCode, printed] = await check('2021-05-20');
  assert.equal(exitCode, 1);
  assert.equal(
    printed,
    `content/site.yaml:5:7
  The evidence is said to reach to 2 June 2021, which is still to come.
  Write the day up to which you have looked.

content/changes/2021-06-01.yaml:2:9
  The change "2021-loans-counted-again" is of 1 June 2021, which is still to come.
  Write the day on which the site was changed.

content/editions/2021-06-02.yaml
  There is an edition of 2 June 2021, which is still to come.
  If it has not been published, delete it, and run npm run edition with the day of this release.

3 reasons not to publish yet.`,
  );
});

test('what was written after the last edition keeps the site from being published, and is counted', async () => {
  await edit('pages/index.mdx', (text) => text.replace('Nobody knows', 'It is not known'));
  await edit('changes/2021-06-03.yaml', () =>
    [
      '2021-words:',
      '  date: 2021-06-03',
      '  kind: update',
      '  title: Plainer words',
      '  now: It is not known.',
      '  why: It says less.',
      '  pages: [/]\n',
    ].join('\n'),
  );
  assert.deepEqual(await check('2021-06-03'), [
    1,
    `content/editions/2021-06-02.yaml
  The site says other things than the edition of 2 June 2021: 1 page, 1 new entry in the list of changes.
  Run npm run edition -- 2021-06-03, then npm run addresses.

1 reason not to publish yet.`,
  ]);
});

test('an edition is never written again, nor before another or before what it holds', async () => {
  assert.deepEqual(await run(writeEdition, '2021-06-02'), [
    1,
    `content/editions/2021-06-02.yaml is there already, and an edition is never written again.
  Name the day of this release; or delete the file, if nothing of it has been published.`,
  ]);
  assert.deepEqual(await run(writeEdition, '2021-06-01'), [
    1,
    `There is an edition of 2 June 2021 already, a later day.
  Name the day of this release.`,
  ]);
  await rm(join(folder, 'editions'), { recursive: true });
  assert.deepEqual(await run(writeEdition, '2021-06-02'), [
    1,
    `The change "2021-words" is of 3 June 2021, after that day.
  Name the day of this release: 2021-06-03 or later.`,
  ]);
  assert.deepEqual(await run(writeEdition, 'June'), [
    2,
    '"June" is not a day. Write it as YYYY-MM-DD.\nUsage: npm run edition -- DAY, the day of the release: npm run edition -- 2020-12-31',
  ]);
  assert.deepEqual(await check('June'), [
    2,
    '"June" is not a day. Write it as YYYY-MM-DD.\nUsage: npm run publish:check [-- DAY], the day of the release where it is not today.',
  ]);
});

test('content with a mistake is neither published nor kept as an edition', async () => {
  await edit('facts/loans.yaml', (text) => text.replace('expect: 6105', 'expect: 6150'));
  for (const command of [runPublishCheck, writeEdition]) {
    const [exitCode, printed] = await run(command, '2021-06-03');
    assert.equal(exitCode, 1);
    assert.match(printed, /^content\/facts\/loans\.yaml:7:11\n[^]*1 problem in 1 file\. Nothing was built\.$/);
  }
});

test('names for examples, tests and networks at home reach nobody; others may', () => {
  const nobody = [
    'library.example',
    'a.test',
    'localhost',
    'example.com',
    'www.example.org',
    '127.0.0.1',
    '[::1]',
    'nas.local',
  ];
  assert.deepEqual(
    nobody.filter((host) => !reachesNobody(host)),
    [],
  );
  const somebody = ['upper-mill.org', 'example-library.com', 'test.org', 'my-example.com', 'xn--fiq228c.example.cn'];
  assert.deepEqual(somebody.filter(reachesNobody), []);
});
