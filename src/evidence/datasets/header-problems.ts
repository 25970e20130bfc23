import { didYouMean, nearest } from '../../records/problems/suggest.ts';
import type { Column } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import type { Report } from './read-cell.ts';

/** The first line names the columns of the description, in their order. */
export function checkHeader(header: CsvField[], columns: Column[], report: Report): void {
  const names = columns.map((column) => column.name);
  const written = header.map((field) => field.text);
  const lacking = names.filter((name) => !written.some((text) => text.trim() === name));
  const strange = header.filter((field) => !names.includes(field.text));
  const told = new Set<string>();
  for (const field of runIntoHeader(header, names) ? [] : strange) {
    if (field.text.trim() === '') {
      report(field, 'This column has no name.', 'Name it in the first line and in dataset.yaml, or delete the column.');
      continue;
    }
    // One that is misspelt is not told as missing too.
    const meant =
      nearest(field.text, lacking) ?? (strange.length === 1 && lacking.length === 1 ? lacking[0] : undefined);
    if (meant !== undefined) told.add(meant);
    const guess = meant === undefined ? didYouMean(field.text, names) : `Did you mean "${meant}"? `;
    const remedy = `${guess}Describe the column in dataset.yaml, or correct its name.`;
    report(field, `The column "${field.text}" is not described in dataset.yaml.`, remedy);
  }
  if (runIntoHeader(header, names)) {
    const what = 'The first row has run into the line with the names of the columns.';
    report({ line: 1, column: 1 }, what, `Begin a new line after "${names.at(-1) ?? ''}".`);
    return;
  }
  for (const name of lacking) {
    if (told.has(name)) continue;
    report(
      { line: 1, column: 1 },
      `The column "${name}" is missing.`,
      'Add it to the first line and to every row, or remove it from dataset.yaml.',
    );
  }
  if (
    written.length === names.length &&
    names.every((name) => written.includes(name)) &&
    names.join() !== written.join()
  ) {
    report(
      { line: 1, column: 1 },
      'The columns stand in another order than in dataset.yaml.',
      `Use this order: ${names.join(', ')}.`,
    );
  }
}

/** Whether the names stand in their order, and the cells of a row behind the last of them. */
function runIntoHeader(header: readonly CsvField[], names: readonly string[]): boolean {
  if (header.length !== 2 * names.length - 1 || names.length < 2) return false;
  const last = header[names.length - 1]?.text ?? '';
  return names.slice(0, -1).every((name, index) => header[index]?.text === name) && last.startsWith(names.at(-1) ?? '');
}
