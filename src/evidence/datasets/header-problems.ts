import { didYouMean, nearest } from '../../records/problems/suggest.ts';
import { calledOtherwise } from './called-otherwise.ts';
import type { Column } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import type { Report } from './read-cell.ts';

/** The beginning of a table, where what concerns the whole first line is told. */
const FIRST = { line: 1, column: 1 };

/** The first line names the columns of the description, in their order. */
export function checkHeader(header: CsvField[], columns: Column[], report: Report): void {
  const names = columns.map((column) => column.name);
  const written = header.map((field) => field.text);
  const lacking = names.filter((name) => !written.some((text) => text.trim() === name));
  const strange = header.filter((field) => !names.includes(field.text));
  if (runIntoHeader(header, names)) {
    const what = 'The first row has run into the line with the names of the columns.';
    report(FIRST, what, `Begin a new line after "${names.at(-1) ?? ''}".`);
    return;
  }
  if (tellLabels(strange, lacking, columns, report)) return;
  const told = tellStrange(strange, lacking, names, report);
  tellLacking(
    lacking.filter((name) => !told.has(name)),
    report,
  );
  if (written.toSorted().join() === names.toSorted().join() && names.join() !== written.join()) {
    const what = 'The columns stand in another order than in dataset.yaml.';
    report(FIRST, what, `Use this order: ${names.join(', ')}.`);
  }
}

/** Whether names in the first line are the words that readers see, which is told alone. */
function tellLabels(strange: CsvField[], lacking: string[], columns: Column[], report: Report): boolean {
  const named = strange.filter(({ text }) => text.trim() !== '');
  const labels = calledOtherwise(
    named,
    columns.filter(({ name }) => lacking.includes(name)),
  );
  for (const { field, name } of labels) {
    const what = `The column "${field.text}" is called ${name} in dataset.yaml.`;
    report(field, what, `Write ${name} in the first line.`);
  }
  return labels.length > 0;
}

/** Tells the names that no column has; the columns that are meant by them, which are not missing too. */
function tellStrange(strange: CsvField[], lacking: string[], names: string[], report: Report): Set<string> {
  const told = new Set<string>();
  for (const field of strange) {
    if (field.text.trim() === '') {
      report(field, 'This column has no name.', 'Name it in the first line and in dataset.yaml, or delete the column.');
      continue;
    }
    const meant =
      nearest(field.text, lacking) ?? (strange.length === 1 && lacking.length === 1 ? lacking[0] : undefined);
    if (meant !== undefined) told.add(meant);
    const guess = meant === undefined ? didYouMean(field.text, names) : `Did you mean "${meant}"? `;
    const remedy = `${guess}Describe the column in dataset.yaml, or correct its name.`;
    report(field, `The column "${field.text}" is not described in dataset.yaml.`, remedy);
  }
  return told;
}

function tellLacking(lacking: readonly string[], report: Report): void {
  for (const name of lacking) {
    const what = `The column "${name}" is missing.`;
    report(FIRST, what, 'Add it to the first line and to every row, or remove it from dataset.yaml.');
  }
}

/** Whether the names stand in their order, and the cells of a row behind the last of them. */
function runIntoHeader(header: readonly CsvField[], names: readonly string[]): boolean {
  if (header.length !== 2 * names.length - 1 || names.length < 2) return false;
  const last = header[names.length - 1]?.text ?? '';
  return names.slice(0, -1).every((name, index) => header[index]?.text === name) && last.startsWith(names.at(-1) ?? '');
}
