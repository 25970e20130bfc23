import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { contentOf } from '../../../e2e/commands.ts';
import { runCheck } from '../commands/run-check.ts';
import { runData } from './run-data.ts';

let folder = '';

const HEADER = 'year,loans,readers,source\n';
const DATA = 'datasets/loans/data.csv';

/** Runs `npm run data -- add` with a file of these rows. */
async function addRows(csv: string, ...flags: string[]) {
  const file = join(dirname(folder), 'rows.csv');
  await writeFile(file, csv);
  const [said, complained]: [string[], string[]] = [[], []];
  const exitCode = await runData(['add', file, ...flags], {
    folder,
    today: '2021-06-01',
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { exitCode, said: said.join('\n'), complained: complained.join('\n').replaceAll(file, 'rows.csv') };
}

const inFolder = (path: string) => readFile(join(folder, path), 'utf8');
const isSound = () => runCheck([], folder, () => undefined);

const DUE = `Also due:
  content/datasets/loans/dataset.yaml:11 coverage says "The years 2017 to 2020."; the table now goes to 2021.
  content/datasets/loans/dataset.yaml:17 compiledOn is 2021-03-31; today is 2021-06-01.
  content/datasets/loans/dataset.yaml:12 gaps: do they still hold?
  content/datasets/loans/dataset.yaml:14 caveats: do they still hold?
  content/site.yaml asOf is 2021-03-31; raise it when all evidence has been looked through again.`;

describe('rows of a table are added', () => {
  beforeEach(async () => {
    folder = await contentOf();
  });
  afterEach(() => rm(dirname(folder), { recursive: true }));

  test('a new row is shown with what else is due, and written with its count only where that is asked for', async () => {
    const before = await inFolder(DATA);
    const csv = `${HEADER}2021,6200,470,annual-report-2020\n`;
    const shown = await addRows(csv);
    assert.deepEqual(shown, {
      exitCode: 0,
      said: `content/datasets/loans/data.csv:\n  + 2021\n\n${DUE}\n\nNothing was written. Add --write to write it.`,
      complained: '',
    });
    assert.equal(await inFolder(DATA), before);
    assert.equal((await addRows(csv, '--write')).exitCode, 0);
    assert.equal(await inFolder(DATA), `${before}2021,6200,470,annual-report-2020\n`);
    assert.match(await inFolder('datasets/loans/dataset.yaml'), /^rows: 5$/m);
    assert.equal(await isSound(), 0);
  });

  test('a revised figure names the facts and sentences that rest on it, as they print before and after', async () => {
    const csv = `${HEADER}2020,6150,455,annual-report-2020;gazette-2021-loans\n`;
    const { exitCode, said, complained } = await addRows(csv, '--write');
    assert.equal(exitCode, 1);
    assert.equal(
      said,
      `content/datasets/loans/data.csv:
  2020, loans: 6105 → 6150

loans-2020: 6,105 books → 6,150 books
  content/facts/loans.yaml:7 expect: 6150
  content/claims/more-loans.mdx:2:8 The library lent [6,105 books → 6,150 books] in 2020, more than before.
  content/claims/more-loans.mdx:13:13 The report of the society counts [6,105 books → 6,150 books] for 2020.
  content/pages/index.mdx:12:27 The library lent [6,105 books → 6,150 books] in 2020, and its readers grew by 13.2 percent.

${DUE.replace(/.*coverage.*\n/, '')}`,
    );
    assert.equal(
      complained,
      `
Nothing was written: facts are no longer as their sentences assume.
Read the sentences above; then add --write --expect.`,
    );
    assert.match(await inFolder(DATA), /^2020,6105,/m);
    assert.equal((await addRows(csv, '--write', '--expect')).exitCode, 0);
    assert.match(await inFolder(DATA), /^2020,6150,455,annual-report-2020;gazette-2021-loans$/m);
    assert.match(await inFolder('facts/loans.yaml'), /expect: 6150\n/);
    assert.equal(await isSound(), 0);
  });

  test('rows that are there already change nothing', async () => {
    const { exitCode, said } = await addRows(await inFolder(DATA), '--write');
    assert.deepEqual(
      [exitCode, said],
      [0, 'content/datasets/loans/data.csv: all these rows are there already, with the same cells.'],
    );
  });

  test('a whole table takes out the rows that it does not have', async () => {
    const rows = (await inFolder(DATA)).split('\n').filter((line) => !line.startsWith('2018'));
    const { exitCode, said } = await addRows(rows.join('\n'), '--whole', '--write');
    assert.equal(exitCode, 0);
    assert.match(said, /^content\/datasets\/loans\/data\.csv:\n {2}- 2018\n/);
    assert.equal(await inFolder(DATA), rows.join('\n'));
    assert.equal(await isSound(), 0);
  });

  test('what is wrong with the file is told in the words of the check, with its own lines', async () => {
    const told = async (csv: string, ...flags: string[]) => {
      const { exitCode, complained } = await addRows(csv, ...flags);
      return `${String(exitCode)} ${complained}`;
    };
    assert.equal(
      await told(`${HEADER}2021,"6,200",470,annual-report-2020\n`),
      `1 rows.csv:2:6
  "6,200" is not a number (column "loans").
  Write 6200; or 6.200, if the comma stands before decimals.

Nothing was written.`,
    );
    assert.equal(
      await told('year,loan,readers,source\n2021,6200,470,annual-report-2020\n', '--to', 'loans'),
      `1 rows.csv:1:6
  The column "loan" is not described in dataset.yaml.
  Did you mean "loans"? Describe the column in dataset.yaml, or correct its name.

Nothing was written.`,
    );
    assert.equal(
      await told(`${HEADER}2021,6200,470,anual-report-2020\n`),
      `1 
content/datasets/loans/data.csv:6:15
  There is no source "anual-report-2020".
  Did you mean "annual-report-2020"? Sources are the entries in content/sources/.

Nothing was written.`,
    );
    assert.equal(
      await told('a,b\n1,2\n'),
      '2 No dataset has these columns: a, b. The first line names the columns, as in the data.csv of the table. There are: events, loans.',
    );
    assert.equal(
      await told(HEADER, '--to', 'loan'),
      '2 There is no dataset "loan". Did you mean "loans"? There are: events, loans.',
    );
    assert.equal(
      await told('year,loan,readers,source\n2021,6200,470,annual-report-2020\n'),
      '2 No dataset has all of these columns. "loans" comes nearest, and has no loan. Did you mean "loans"? Its columns are: year, loans, readers, source.',
    );
    assert.equal(
      await told('year;loans;readers;source\n2021;6200;470;annual-report-2020\n'),
      '2 The cells of this table are divided by semicolons, and commas are wanted. In Excel: File, Save As, "CSV UTF-8 (comma delimited)". In LibreOffice: Save As, Text CSV, field delimiter ,',
    );
    assert.equal(
      await told('PK\u0003\u0004'),
      '2 This is a workbook, and a table as text is wanted. In Excel: File, Save As, "CSV UTF-8 (comma delimited)".',
    );
    assert.equal(
      await told('loans,readers,source\n6200,470,annual-report-2020\n'),
      '2 The column "year" is missing: it says which row is meant.',
    );
    assert.match(
      await told(HEADER, '--wirte'),
      /^2 "--wirte" is no flag of npm run data\. Did you mean "--write"\?\nUsage: npm run data -- add FILE\.csv /,
    );
  });

  test('columns may stand in another order, under the headings that readers see, or be left out', async () => {
    const row = 'Sources,Readers,Year\nannual-report-2020,470,2021\n';
    const added = await addRows(row, '--write');
    assert.match(added.said, /\+ 2021\n {2}Empty in the new rows, as the file has no such column: loans\.\n/);
    const revised = await addRows('year,readers\n2018,398\n2021,471\n');
    assert.match(revised.said, /2018, readers: 397 → 398\n {2}2021, readers: 470 → 471\n/);
    assert.match(await inFolder(DATA), /\n2021,,470,annual-report-2020\n/);
  });

  test('rows are put in order of their dates, and cells of several lines stay whole', async () => {
    const events = 'date,id,label,title,summary,category,source\n';
    const row = '2018-01,snow,Snow,It snows,"It snows,\nand snows.",building,annual-report-2020\n';
    assert.equal((await addRows(events + row, '--write')).exitCode, 0);
    const changed = row.replace('Snow', 'Ice');
    assert.equal((await addRows(events + changed, '--write')).exitCode, 0);
    assert.deepEqual((await inFolder('datasets/events/data.csv')).split('\n').slice(2, 5), [
      ...changed.trim().split('\n'),
      (await inFolder('datasets/events/data.csv')).split('\n')[4],
    ]);
    assert.equal(await isSound(), 0);
  });
});
