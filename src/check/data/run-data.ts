import { readFile } from 'node:fs/promises';
import { buildDataset } from '../../evidence/datasets/build-dataset.ts';
import { datasetSchema, type DatasetDescription } from '../../evidence/datasets/dataset-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { parseCsv } from '../../evidence/datasets/parse-csv.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { formatCauses } from '../../records/problems/format-problems.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { publicAssets, readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import { typedPath } from '../../basics/typed-path.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';
import { answerTo } from '../../records/writing/answers.ts';
import { NotWritten, writeFiles } from '../../records/writing/write-files.ts';
import { withScalar } from '../../records/writing/yaml-text.ts';
import { asksForHelp, toldKept } from '../kept-by-npm.ts';
import { KINDS, type EveryKind } from '../kinds.ts';
import { readFlags } from '../new/flags.ts';
import type { Around } from '../new/run-new.ts';
import { Stop } from '../new/stop.ts';
import { tryDraft } from '../new/try-draft.ts';
import { dueAfter } from './due.ts';
import { factChanges, withNewExpectations, type FactChange } from './fact-changes.ts';
import { fitTable } from './fit-table.ts';
import { mergeRows, type Merged } from './merge-rows.ts';
import { printTo } from '../../records/problems/as-opened.ts';

/** 0: it fits; 1: it cannot be written as it is; 2: it could not be made of what was typed. */
type ExitCode = 0 | 1 | 2;

const USAGE = `Usage: npm run data -- add FILE.csv [--to DATASET] [--whole] [--write] [--expect]
  FILE.csv  rows for a table, under the same names of columns: a row with a known key takes the place of the one there
  --to      the dataset; without it, the one that has these columns
  --whole   the file is the whole table: rows that it does not have are taken out
  --write   writes it; without it, only what would change is shown
  --expect  writes the new "expect" of each fact that changes too: for when you have read the sentences that are shown`;

const ALONE = ['write', 'expect', 'whole', 'help'];
const FLAGS = ['to', ...ALONE].map((name) => `--${name}`);

/** `npm run data -- add FILE`: puts another month, or figures that were revised, into a table. */
export async function runData(parameters: readonly string[], around: Omit<Around, 'asker'> = {}): Promise<ExitCode> {
  const say = around.say ?? printTo(process.stdout);
  const complain = around.complain ?? printTo(process.stderr);
  try {
    return await addData(parameters, { ...around, say, complain });
  } catch (error) {
    if (!(error instanceof Stop || error instanceof NotWritten)) throw error;
    complain(error.message);
    return 2;
  }
}

type Speaking = Omit<Around, 'asker'> & Required<Pick<Around, 'say' | 'complain'>>;

async function addData(parameters: readonly string[], around: Speaking): Promise<ExitCode> {
  const { say, complain, folder = contentFolder(), env = process.env } = around;
  const { words, flags } = readFlags(parameters, ALONE);
  const unknown = [...flags.keys()].find((name) => !FLAGS.includes(`--${name}`));
  const [command, path, ...more] = words;
  if (flags.has('help') || parameters.some(asksForHelp)) {
    say(USAGE);
    return 0;
  }
  const kept = toldKept('npm run data', parameters, FLAGS, env);
  if (kept !== undefined) throw new Stop(kept);
  if (unknown !== undefined) {
    const flag = `--${unknown}`;
    const said = `"${flag}" is no flag of npm run data. ${didYouMean(flag, FLAGS)}`.trimEnd();
    throw new Stop(`${said}\n${USAGE}`);
  }
  if (command?.endsWith('.csv')) throw new Stop(`"add" is missing: npm run data -- add ${command}`);
  if (command !== 'add' || path === undefined || more.length > 0) throw new Stop(USAGE);
  const given = await readFile(typedPath(path), 'utf8').catch(() => undefined);
  if (given === undefined) throw new Stop(`There is no file "${path}" that can be read.`);
  const files = await readContentFiles(folder);
  const read = KINDS.read(files);
  const { table, text, left } = fitTable(given, answerTo(flags, 'to'), read.datasets.value, (each) =>
    textAt(files, dataOf(each)),
  );
  const description = describe(table, files);
  const own = buildDataset(table.id, { ...description, rows: countRows(text) }, { file: path, text }).problems;
  if (own.length > 0) {
    complain(`${formatCauses(own)}\n\nNothing was written.`);
    return 1;
  }
  const { key, dateColumn } = table;
  const merged = mergeRows(textAt(files, dataOf(table)), text, {
    key: key ?? [],
    dateColumn,
    whole: flags.has('whole'),
  });
  say(tellRows(table, merged));
  if (left.length > 0 && merged.added.length > 0)
    say(`  Empty in the new rows, as the file has no such column: ${left.join(', ')}.`);
  if (merged.changed.length + merged.added.length + merged.removed.length === 0) return 0;
  return decide({ files, read, table, merged, flags: new Set(flags.keys()), around: { ...around, folder } });
}

function describe(table: Dataset, files: readonly ContentFile[]): DatasetDescription {
  const path = descriptionOf(table);
  const { value } = checkSchema(datasetSchema, parseYaml(path, textAt(files, path)));
  if (!value) throw new Stop(`${path} has mistakes. Run npm run check first.`);
  return value;
}

function countRows(csv: string): number {
  const [, ...rows] = parseCsv(csv).rows;
  return rows.filter((fields) => fields.some(({ text }) => text.trim() !== '')).length;
}

function dataOf({ id }: Dataset): string {
  return `content/datasets/${id}/data.csv`;
}

function descriptionOf({ id }: Dataset): string {
  return `content/datasets/${id}/dataset.yaml`;
}

function textAt(files: readonly ContentFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function tellRows(table: Dataset, { changed, added, removed }: Merged): string {
  const file = dataOf(table);
  const count = changed.length + added.length + removed.length;
  if (count === 0) return `${file}: all these rows are there already, with the same cells.`;
  return [
    `${file}:`,
    ...added.map((row) => `  + ${row}`),
    ...changed.map(
      ({ row, column, before, after }) => `  ${row}, ${column}: ${before || 'empty'} → ${after || 'empty'}`,
    ),
    ...removed.map((row) => `  - ${row}`),
  ].join('\n');
}

interface Step {
  files: readonly ContentFile[];
  read: EveryKind;
  table: Dataset;
  merged: Merged;
  flags: ReadonlySet<string>;
  around: Speaking & { folder: string };
}

async function decide({ files, read, table, merged, flags, around }: Step): Promise<ExitCode> {
  const { say, complain, folder, today = new Date().toISOString().slice(0, 10) } = around;
  const rows = table.rows.length + merged.added.length - merged.removed.length;
  const description = withScalar(textAt(files, descriptionOf(table)), ['rows'], rows);
  const changed = [
    { path: dataOf(table), text: merged.text },
    ...(rows === table.rows.length ? [] : [{ path: descriptionOf(table), text: description }]),
  ];
  const assets = await publicAssets();
  const tried = tryDraft(files, changed, assets);
  const after = KINDS.read(tried.files);
  const facts = factChanges(read.facts.value, after.facts.value, files, tried.problems);
  if (facts.length > 0) say(`\n${tellFacts(facts)}`);
  const now = after.datasets.value.get(table.id);
  const { charts, datasets, site } = after;
  const due = now
    ? dueAfter({
        ...{ before: table, after: now, description, today },
        ...{ datasets: datasets.value, charts: charts.value, site: site.value },
      })
    : [];
  if (due.length > 0) say(`\nAlso due:\n${due.map((line) => `  ${line}`).join('\n')}`);
  const all = flags.has('expect') ? [...changed, ...withNewExpectations(files, facts)] : changed;
  const errors = errorsIn((all === changed ? tried : tryDraft(files, all, assets)).added);
  const others = errors.filter(({ rule }) => rule !== 'expect');
  if (others.length > 0) complain(`\n${formatCauses(others)}\n\nNothing was written.`);
  else if (errors.length > 0) {
    complain('\nNothing was written: facts are no longer as their sentences assume.');
    complain('Read the sentences above; then add --write --expect.');
  }
  if (errors.length > 0) return 1;
  if (!flags.has('write')) {
    say('\nNothing was written. Add --write to write it.');
    return 0;
  }
  await writeFiles(folder, all, files);
  say(`\nWritten: ${all.map(({ path }) => path).join(', ')}`);
  return 0;
}

function tellFacts(facts: readonly FactChange[]): string {
  return facts.map(tellFact).join('\n');
}

function tellFact({ id, before, after, expect, places }: FactChange): string {
  const figure = before === after ? `prints ${before}, as before` : `${before} → ${after}`;
  const write = expect === undefined ? [] : [`  ${expect.file}:${String(expect.line)} expect: ${String(expect.value)}`];
  const sentences = places.length === 0 ? ['  No page prints it.'] : places.map((place) => `  ${place}`);
  return [`${id}: ${figure}`, ...write, ...sentences].join('\n');
}
