import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { writeFiles } from '../../records/writing/write-files.ts';
import { runCheck } from '../commands/run-check.ts';
import { writeEdition } from '../commands/write-edition.ts';
import { runRename } from './run-rename.ts';
import { VILLAGE } from './testing/village.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function village(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'village-'));
  folders.push(folder);
  await writeFiles(folder, VILLAGE, []);
  return folder;
}

async function rename(folder: string, typed: string) {
  const printed: string[] = [];
  const hear = (text: string) => printed.push(text);
  const around = { folder, say: hear, complain: hear, today: '2021-06-02', env: {} };
  return { exitCode: await runRename(typed.split(' ').filter(Boolean), around), printed: printed.join('\n') };
}

async function written(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries((await readContentFiles(folder)).map(({ path, text }) => [path, text]));
}

test('a dry run shows every place with its line, and writes nothing', async () => {
  const folder = await village();
  const before = await written(folder);
  assert.deepEqual(await rename(folder, 'loans-by-year loans --dry-run'), {
    exitCode: 0,
    printed: `content/addresses.yaml:4
  +   /charts/loans-by-year/: /charts/loans/
  +   /embed/loans-by-year/: /embed/loans/
content/charts/loans-by-year.yaml → content/charts/loans.yaml
content/claims/more-loans.mdx:17:10
  - charts: [loans-by-year]
  + charts: [loans]
content/pages/index.mdx:19:12
  - <Chart id="loans-by-year" />
  + <Chart id="loans" />
content/pages/mill.mdx:11:16
  - chart](/charts/loans-by-year/), [its table](/data/loans/), [the source](/sou …
  + chart](/charts/loans/), [its table](/data/loans/), [the source](/sources/ngo …

Still to do:
content/addresses.yaml:6:1 (warning)
  Not in this list yet: /charts/loans/, /embed/loans/.
  Run npm run addresses before you publish: it adds them.

5 places in 5 files. Nothing was written (--dry-run).`,
  });
  assert.deepEqual(await written(folder), before);
});

test('what is renamed is written, a file or a folder gets its new name, and the check passes', async () => {
  const folder = await village();
  assert.match(
    (await rename(folder, 'loans lent')).printed,
    /\n\n\d+ places in \d+ files: written, and the content is sound\.$/,
  );
  assert.deepEqual((await readdir(join(folder, 'datasets'))).sort(), ['events', 'lent']);
  assert.match(
    (await rename(folder, '/mill/ mills/upper')).printed,
    /content\/pages\/mill\.mdx → content\/pages\/mills\/upper\.mdx\n/,
  );
  assert.deepEqual((await readdir(join(folder, 'pages'))).sort(), ['index.mdx', 'mills']);
  assert.equal((await rename(folder, 'mills/upper mill')).exitCode, 0);
  assert.deepEqual((await readdir(join(folder, 'pages'))).sort(), ['index.mdx', 'mill.mdx']);
  assert.equal(await runCheck([], folder, () => undefined), 0);
});

test('what an edition holds under its old name is told in the log of changes', async () => {
  const folder = await village();
  const quiet = () => undefined;
  assert.equal(await writeEdition(['2021-06-01'], folder, quiet, quiet), 0);
  const { exitCode, printed } = await rename(folder, 'loans-2020 lent-in-2020');
  assert.equal(exitCode, 0, printed);
  assert.equal(
    await readFile(join(folder, 'changes/2021-06-02.yaml'), 'utf8'),
    `2021-06-02-fact-loans-2020-renamed:
  date: 2021-06-02
  kind: update
  title: A fact has another name
  now: The fact "loans-2020" is called "lent-in-2020" from 2 June 2021 on.
  why: Its name alone is another, and nothing that it says.
  facts: [ loans-2020 ]
`,
  );
  for (const typed of [
    'annual-report-2020 report',
    'flood-2019 the-flood',
    'more-loans more',
    'loans lent dataset',
    '/mill/ /mills/',
  ]) {
    const each = await rename(folder, typed);
    assert.equal(each.exitCode, 0, `${typed}\n${each.printed}`);
  }
  assert.equal(await runCheck([], folder, quiet), 0);
});

test('what cannot be renamed so is refused in a sentence, and nothing is written', async () => {
  const folder = await village();
  const before = await written(folder);
  const told = async (typed: string) => {
    const { exitCode, printed } = await rename(folder, typed);
    return `${String(exitCode)} ${printed.split('\nUsage:')[0] ?? ''}`;
  };
  assert.equal(await told(''), '2 Name the old id and the new one.');
  assert.equal(await told('loans-2020'), '2 Name the old id and the new one.');
  assert.equal(await told('a b --dry'), '2 "--dry" is no flag of npm run rename. Did you mean "--dry-run"?');
  assert.equal(await told('loans-202 lent'), '2 There is no thing called "loans-202". Did you mean "loans-2020"?');
  assert.equal(await told('loans-2020 lent chart'), '2 There is no chart called "loans-2020".');
  assert.equal(
    await told('loans-2020 lent facts'),
    '2 "facts" is no kind of thing. Did you mean "fact"? The kinds are: page, fact, source, event, claim, chart, dataset, term, map.',
  );
  assert.equal(
    await told('loans-2020 loans-2017'),
    '2 "loans-2017" is taken: there is a fact of this name. Choose another.',
  );
  assert.equal(await told('loans-2020 loans-2020'), '2 "loans-2020" is its name already. Give another one.');
  assert.match(await told('loans-2020 Loans_2020'), /^2 "Loans_2020" /);
  assert.match(await told('/mill/ /The-Mill/'), /^2 "The-Mill" /);
  assert.equal(
    await told('events what-happened'),
    '2 The site looks for the table "events" under this name. Let it be called so; its title may be another.',
  );
  assert.equal(
    await told('/ /start/'),
    '2 The home page is pages/index.mdx, and has the address of the site: name another page.',
  );
  assert.match(
    await told('/mill/ /sources/'),
    /^1 .*"\/sources\/" is the address of a page that the site makes by itself\..*it cannot be renamed so\.$/s,
  );
  assert.deepEqual(await written(folder), before);
});

test('an id of two things is asked for with its kind, and unsound content is mended first', async () => {
  const folder = await village();
  assert.equal((await rename(folder, 'loans-by-year loans')).exitCode, 0);
  assert.deepEqual(await rename(folder, 'loans lent'), {
    exitCode: 2,
    printed: '"loans" is the name of a chart and a dataset. Say which: npm run rename -- loans lent chart',
  });
  assert.equal((await rename(folder, 'loans lent chart')).exitCode, 0);
  await writeFile(join(folder, 'colours.yaml'), 'loans: "\n');
  const { exitCode, printed } = await rename(folder, 'lent loans');
  assert.equal(exitCode, 1);
  assert.match(
    printed,
    /^content\/colours\.yaml:1:1\n.*\n\nMend this first: what cannot be read cannot be renamed\.$/s,
  );
});
