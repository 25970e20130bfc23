import { didYouMean } from '../../records/problems/suggest.ts';
import type { Dataset, Row } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import type { Report } from './read-cell.ts';
import { rowAnchor } from './row-anchor.ts';

/** The columns of the key are there, and together different in every row. */
export function checkKey(body: CsvField[][], header: CsvField[], key: readonly string[], report: Report): void {
  const positions = key.map((name) => header.findIndex((field) => field.text === name));
  if (positions.includes(-1)) {
    const names = header.map(({ text }) => text);
    const lost = key.find((_, index) => positions[index] === -1) ?? '';
    const what = `The key (${key.join(', ')}) names a column that is not here.`;
    const remedy = `${didYouMean(lost, names)}Correct key in dataset.yaml: its columns are ${names.join(', ')}.`;
    report({ line: 1, column: 1 }, what, remedy);
    return;
  }
  const seen = new Map<string, number>();
  for (const fields of body) {
    const value = positions.map((position) => (fields[position]?.text ?? '').trim()).join(' · ');
    const place = fields[positions[0] ?? 0] ?? { line: 1, column: 1 };
    const first = seen.get(value);
    if (first === undefined) seen.set(value, place.line);
    else
      report(
        place,
        `"${value}" is here a second time (first on line ${String(first)}).`,
        `The key (${key.join(', ')}) must be different in every row.`,
        { likeness: 'key', noun: 'row' },
      );
  }
}

/** Each row has an address, which is made of the letters and digits of its key: no two may differ by other signs alone. */
export function checkAnchors({ rows, ...dataset }: Pick<Dataset, 'id' | 'key' | 'rows'>, report: Report): void {
  const seen = new Map<string, Row>();
  const keyOf = ({ cells }: Row) => (dataset.key ?? []).map((name) => String(cells[name] ?? '')).join(' · ');
  for (const row of rows) {
    const anchor = rowAnchor(dataset, row);
    const first = seen.get(anchor);
    if (!first) seen.set(anchor, row);
    else
      report(
        { line: row.line, column: 1 },
        `"${keyOf(row)}" and "${keyOf(first)}" (line ${String(first.line)}) have one address, #${anchor}: small letters and digits make it.`,
        `Let the two differ in a letter or a digit, or add a column to the key.`,
        { likeness: 'anchor', noun: 'row' },
      );
  }
}
